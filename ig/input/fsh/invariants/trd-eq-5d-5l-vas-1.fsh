Invariant: trd-eq-5d-5l-vas-1
Description: "EQ-5D-5L visual analogue score must be a whole number from 0 to 100: correct valueQuantity.value"
* insert ScoreRange(0, 100)
