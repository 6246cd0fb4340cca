ValueSet: TRDKetamineDrug
Id: trd-ketamine-drug
Title: "TRD Racemic Ketamine"
Description: "Codes that name racemic ketamine: RxNorm ingredient, ATC class, UNII of base and hydrochloride, SNOMED CT substance. The order rules recognise the drug by the same codes."
* insert Published
* insert DrugCopyright
* $RXNORM#6130 "ketamine"
* $ATC#N01AX03 "ketamine"
* $UNII#690G0D6V8H "ketamine"
* $UNII#O18YUO0I83 "ketamine hydrochloride"
* $SCT#373464007 "Ketamine (substance)"
