Instance: esketamine-order-maintenance
InstanceOf: TRDEsketamineRequest
Usage: #example
Title: "Esketamine story: order, maintenance"
Description: "Order for the maintenance phase from week 9: 84 mg every two weeks."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#maintenance "Maintenance"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ESK-R11"
* basedOn = Reference(esketamine-plan)
* status = #active
* intent = #order
* medicationCodeableConcept.coding[0] = $RXNORM#2119365 "esketamine"
* medicationCodeableConcept.coding[1] = $ATC#N06AX27 "esketamine"
* medicationCodeableConcept.text = "Esketamine nasal spray, 28 mg per device"
* subject = Reference(esketamine-patient)
* authoredOn = "2026-04-28"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "HALV-01"
* requester.display = "Dr Ines Halvorsen"
* reasonReference = Reference(esketamine-condition)
* dosageInstruction.text = "84 mg every two weeks"
* dosageInstruction.timing.repeat.boundsPeriod.start = "2026-04-28"
* dosageInstruction.timing.repeat.frequency = 1
* dosageInstruction.timing.repeat.period = 2
* dosageInstruction.timing.repeat.periodUnit = #wk
* dosageInstruction.route = $SCT#46713006 "Nasal route (qualifier value)"
* dosageInstruction.doseAndRate.type = $DoseRateType#ordered "Ordered"
* dosageInstruction.doseAndRate.doseQuantity = 84 'mg' "mg"
