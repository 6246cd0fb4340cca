Instance: minimal-ketamine-request
InstanceOf: TRDKetamineRequest
Usage: #example
Title: "Minimal: ketamine order"
Description: "The least a ketamine order says: drug, route, mg/kg, and that the use is off-label."
* extension[offLabelUse].valueBoolean = true
* status = #active
* intent = #order
* medicationCodeableConcept = $ATC#N01AX03 "ketamine"
* subject = Reference(ketamine-iv-patient)
* dosageInstruction.route = $SCT#47625008 "Intravenous route (qualifier value)"
* dosageInstruction.doseAndRate.doseQuantity = 0.5 'mg/kg'
