Invariant: trd-sds-1
Description: "SDS total score must be a whole number from 0 to 30: correct valueQuantity.value"
* insert ScoreRange(0, 30)
