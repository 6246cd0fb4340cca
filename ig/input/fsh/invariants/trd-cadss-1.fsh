Invariant: trd-cadss-1
Description: "CADSS total score must be a whole number from 0 to 92: correct valueQuantity.value"
* insert ScoreRange(0, 92)
