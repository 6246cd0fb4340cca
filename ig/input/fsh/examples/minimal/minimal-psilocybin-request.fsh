Instance: minimal-psilocybin-request
InstanceOf: TRDPsilocybinRequest
Usage: #example
Title: "Minimal: psilocybin order"
Description: "The least a psilocybin order says: drug, oral route and mg."
* status = #active
* intent = #order
* medicationCodeableConcept = $UNII#2RV7212BP0 "psilocybin"
* subject = Reference(psilocybin-patient)
* dosageInstruction.route = $SCT#26643006 "Oral route (qualifier value)"
* dosageInstruction.doseAndRate.doseQuantity = 25 'mg'
