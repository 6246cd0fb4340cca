Invariant: trd-qids-c16-1
Description: "QIDS-C16 total score must be a whole number from 0 to 27: correct valueQuantity.value"
* insert ScoreRange(0, 27)
