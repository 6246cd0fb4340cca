Instance: minimal-esketamine-request
InstanceOf: TRDEsketamineRequest
Usage: #example
Title: "Minimal: esketamine order"
Description: "The least an esketamine order says: drug, nasal route and a dose of whole devices."
* status = #active
* intent = #order
* medicationCodeableConcept = $ATC#N06AX27 "esketamine"
* subject = Reference(esketamine-patient)
* dosageInstruction.route = $SCT#46713006 "Nasal route (qualifier value)"
* dosageInstruction.doseAndRate.doseQuantity = 56 'mg'
