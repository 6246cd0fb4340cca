Invariant: trd-promis-depression-1
Description: "PROMIS Depression T-score must be from 0 to 100: correct valueQuantity.value"
* insert DecimalScoreRange(0, 100)
