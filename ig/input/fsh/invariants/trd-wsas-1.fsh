Invariant: trd-wsas-1
Description: "WSAS total score must be a whole number from 0 to 40: correct valueQuantity.value"
* insert ScoreRange(0, 40)
