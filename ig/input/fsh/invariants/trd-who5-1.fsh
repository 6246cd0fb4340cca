Invariant: trd-who5-1
Description: "WHO-5 percentage score must be a multiple of 4 from 0 to 100: multiply the raw sum by 4, or correct valueQuantity.value"
* insert SteppedScoreRange(0, 100, 4)
