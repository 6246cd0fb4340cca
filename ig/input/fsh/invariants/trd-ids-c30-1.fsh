Invariant: trd-ids-c30-1
Description: "IDS-C30 total score must be a whole number from 0 to 84: correct valueQuantity.value"
* insert ScoreRange(0, 84)
