Invariant: trd-hamd17-1
Description: "HAM-D 17-item total score must be a whole number from 0 to 52: correct valueQuantity.value"
* insert ScoreRange(0, 52)
