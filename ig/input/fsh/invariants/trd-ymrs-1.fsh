Invariant: trd-ymrs-1
Description: "YMRS total score must be a whole number from 0 to 60: correct valueQuantity.value"
* insert ScoreRange(0, 60)
