ValueSet: TRDPlanDrug
Id: trd-plan-drug
Title: "TRD Plan Drugs"
Description: "Codes by which a TRD order names its drug: the codings the order rules recognise for ketamine, esketamine and psilocybin, and the local list of antidepressants and augmentation drugs."
* insert Published
* insert DrugCopyright
* include codes from valueset TRDKetamineDrug
* include codes from valueset TRDEsketamineDrug
* include codes from valueset TRDPsilocybinDrug
* include codes from system TRDAntidepressant
