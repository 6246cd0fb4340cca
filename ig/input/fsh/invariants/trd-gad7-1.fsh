Invariant: trd-gad7-1
Description: "GAD-7 total score must be a whole number from 0 to 21: correct valueQuantity.value"
* insert ScoreRange(0, 21)
