ValueSet: TRDEctDrug
Id: trd-ect-drug
Title: "TRD ECT Drugs"
Description: "Anaesthetics, the relaxant and the anticholinergic of an ECT session, listed code by code. Drugs without a verified code (thiopental, atropine) are named in text or by a national code. Source: ECT anaesthesia practice."
* insert Published
* insert DrugCopyright
* $SCT#373488009 "Methohexital (substance)"
* $SCT#387218008 "Etomidate (substance)"
* $SCT#387423006 "Propofol (substance)"
* $SCT#373464007 "Ketamine (substance)"
* $SCT#372724004 "Succinylcholine (substance)"
* $RXNORM#8782 "propofol"
* $RXNORM#6130 "ketamine"
* $RXNORM#10154 "succinylcholine"
* $ATC#N01AF01 "methohexital"
* $ATC#N01AX07 "etomidate"
* $ATC#N01AX10 "propofol"
* $ATC#N01AX03 "ketamine"
* $ATC#M03AB01 "suxamethonium"
* $ATC#A03AB02 "glycopyrronium bromide"
