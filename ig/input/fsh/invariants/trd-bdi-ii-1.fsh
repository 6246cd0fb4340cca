Invariant: trd-bdi-ii-1
Description: "BDI-II total score must be a whole number from 0 to 63: correct valueQuantity.value"
* insert ScoreRange(0, 63)
