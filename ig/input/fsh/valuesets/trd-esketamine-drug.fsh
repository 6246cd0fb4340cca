ValueSet: TRDEsketamineDrug
Id: trd-esketamine-drug
Title: "TRD Esketamine"
Description: "Codes that name esketamine: RxNorm ingredient and nasal spray, ATC classes, UNII of base and hydrochloride, SNOMED CT nasal products. The order rules recognise the drug by the same codes."
* insert Published
* insert DrugCopyright
* $RXNORM#2119365 "esketamine"
* $RXNORM#2201623 "esketamine Nasal Spray"
* $RXNORM#2201625 "esketamine Nasal Spray [Spravato]"
* $ATC#N06AX27 "esketamine"
* $ATC#N01AX14 "esketamine"
* $UNII#50LFG02TXD "esketamine"
* $UNII#L8P1H35P2Z "esketamine hydrochloride"
* $SCT#789488000 "Product containing esketamine in nasal dose form (medicinal product form)"
* $SCT#789489008 "Product containing only esketamine in nasal dose form (medicinal product form)"
