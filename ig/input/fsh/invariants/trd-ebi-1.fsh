Invariant: trd-ebi-1
Description: "EBI mean score must be from 0 to 100: correct valueQuantity.value"
* insert DecimalScoreRange(0, 100)
