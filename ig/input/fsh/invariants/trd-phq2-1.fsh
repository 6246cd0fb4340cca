Invariant: trd-phq2-1
Description: "PHQ-2 total score must be a whole number from 0 to 6: correct valueQuantity.value"
* insert ScoreRange(0, 6)
