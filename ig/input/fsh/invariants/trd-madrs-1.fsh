Invariant: trd-madrs-1
Description: "MADRS total score must be a whole number from 0 to 60: correct valueQuantity.value"
* insert ScoreRange(0, 60)
