Invariant: trd-meq30-1
Description: "MEQ30 total score must be a whole number from 0 to 150: correct valueQuantity.value"
* insert ScoreRange(0, 150)
