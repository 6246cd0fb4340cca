Invariant: trd-mmse-1
Description: "MMSE total score must be a whole number from 0 to 30: correct valueQuantity.value"
* insert ScoreRange(0, 30)
