ValueSet: TRDPlanDrug
Id: trd-plan-drug
Title: "TRD Plan Drugs"
Description: "Codes by which a TRD order names its drug: the codings the order rules recognise for ketamine, esketamine and psilocybin, and the local list of antidepressants and augmentation drugs."
* insert Published
* insert DrugCopyright
* $RXNORM#6130 "ketamine"
* $RXNORM#2119365 "esketamine"
* $RXNORM#2201623 "esketamine Nasal Spray"
* $RXNORM#2201625 "esketamine Nasal Spray [Spravato]"
* $ATC#N01AX03 "ketamine"
* $ATC#N06AX27 "esketamine"
* $ATC#N01AX14 "esketamine"
* $UNII#690G0D6V8H "ketamine"
* $UNII#O18YUO0I83 "ketamine hydrochloride"
* $UNII#50LFG02TXD "esketamine"
* $UNII#L8P1H35P2Z "esketamine hydrochloride"
* $UNII#2RV7212BP0 "psilocybin"
* $SCT#373464007 "Ketamine (substance)"
* $SCT#789488000 "Product containing esketamine in nasal dose form (medicinal product form)"
* $SCT#789489008 "Product containing only esketamine in nasal dose form (medicinal product form)"
* include codes from system TRDAntidepressant
