ValueSet: TRDRescueDrug
Id: trd-rescue-drug
Title: "TRD Rescue Drugs"
Description: "Drugs given in a session against distress, nausea, a rise of blood pressure or a prolonged seizure, listed code by code. Sources: rescue lists of the psilocybin protocols; ECT anaesthesia practice."
* insert Published
* insert DrugCopyright
* $SCT#373476007 "Midazolam (substance)"
* $SCT#387423006 "Propofol (substance)"
* $RXNORM#6960 "midazolam"
* $RXNORM#1666798 "2 ML midazolam 1 MG/ML Injection"
* $RXNORM#1666800 "5 ML midazolam 1 MG/ML Injection"
* $RXNORM#1666814 "1 ML midazolam 5 MG/ML Injection"
* $RXNORM#311700 "midazolam 1 MG/ML Injectable Solution"
* $RXNORM#311702 "midazolam 5 MG/ML Injectable Solution"
* $RXNORM#1665188 "1 ML lorazepam 2 MG/ML Injection"
* $RXNORM#6185 "labetalol"
* $RXNORM#896771 "labetalol hydrochloride 5 MG/ML Injectable Solution"
* $RXNORM#2477889 "4 ML labetalol hydrochloride 5 MG/ML Injection"
* $RXNORM#26225 "ondansetron"
* $RXNORM#8782 "propofol"
* $ATC#N05CD08 "midazolam"
* $ATC#C07AG01 "labetalol"
* $ATC#A04AA01 "ondansetron"
* $ATC#N01AX10 "propofol"
