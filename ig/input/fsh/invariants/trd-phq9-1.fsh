Invariant: trd-phq9-1
Description: "PHQ-9 total score must be a whole number from 0 to 27: correct valueQuantity.value"
* insert ScoreRange(0, 27)
