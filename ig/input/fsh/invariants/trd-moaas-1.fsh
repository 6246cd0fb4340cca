Invariant: trd-moaas-1
Description: "MOAA/S rating must be a whole number from 0 to 5: correct valueQuantity.value"
* insert ScoreRange(0, 5)
