ValueSet: TRDPsilocybinDrug
Id: trd-psilocybin-drug
Title: "TRD Psilocybin"
Description: "Codes that name psilocybin: its UNII. No RxNorm, ATC or SNOMED CT code of the substance was verified. The order rules recognise the drug by the same code."
* insert Published
* $UNII#2RV7212BP0 "psilocybin"
