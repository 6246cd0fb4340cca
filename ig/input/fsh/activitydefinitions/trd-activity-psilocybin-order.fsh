Instance: trd-activity-psilocybin-order
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Order of psilocybin, one dose"
Description: "25 mg by mouth, once, in the session. Never mg/kg. A fungus product is ordered as mg of psilocybin in it. The plan states the legal basis."
* insert OrderActivity(TRDActivityPsilocybinOrder)
* profile = "https://w3id.org/trd-careplan/StructureDefinition/trd-psilocybin-request"
* productCodeableConcept.coding[0] = $UNII#2RV7212BP0 "psilocybin"
* productCodeableConcept.text = "Psilocybin"
* insert DosageLine(1, [[25 mg by mouth, once, in the session]], 26643006, [[Oral route (qualifier value)]])
* dosage[=].timing.repeat.count = 1
* insert Dose(25, mg)
* insert NoDriving
* insert LinkedSource([[COMP005, single dose of 25 mg psilocybin in treatment-resistant depression]], https://clinicaltrials.gov/study/NCT05624268)
