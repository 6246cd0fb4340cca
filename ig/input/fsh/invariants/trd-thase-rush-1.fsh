Invariant: trd-thase-rush-1
Description: "Thase-Rush stage must be a whole number from 0 to 5: correct valueQuantity.value"
* insert ScoreRange(0, 5)
