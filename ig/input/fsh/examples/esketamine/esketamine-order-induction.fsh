Instance: esketamine-order-induction
InstanceOf: TRDEsketamineRequest
Usage: #example
Title: "Esketamine story: order, induction"
Description: "Order for the induction phase: 56 mg on day 1, then 56 or 84 mg twice weekly."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ESK-R2"
* basedOn = Reference(esketamine-plan)
* status = #active
* intent = #order
* medicationCodeableConcept.coding[0] = $RXNORM#2119365 "esketamine"
* medicationCodeableConcept.coding[1] = $ATC#N06AX27 "esketamine"
* medicationCodeableConcept.text = "Esketamine nasal spray, 28 mg per device"
* subject = Reference(esketamine-patient)
* authoredOn = "2026-02-24"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "HALV-01"
* requester.display = "Dr Ines Halvorsen"
* reasonReference = Reference(esketamine-condition)
* dosageInstruction[0].sequence = 1
* dosageInstruction[0].text = "Day 1: 56 mg, two devices five minutes apart"
* dosageInstruction[0].timing.event = "2026-03-03T14:00:00+01:00"
* dosageInstruction[0].route = $SCT#46713006 "Nasal route (qualifier value)"
* dosageInstruction[0].doseAndRate.type = $DoseRateType#ordered "Ordered"
* dosageInstruction[0].doseAndRate.doseQuantity = 56 'mg' "mg"
* dosageInstruction[1].sequence = 2
* dosageInstruction[1].text = "From the second session: 56 or 84 mg twice weekly"
* dosageInstruction[1].timing.repeat.boundsPeriod.start = "2026-03-06"
* dosageInstruction[1].timing.repeat.boundsPeriod.end = "2026-03-30"
* dosageInstruction[1].timing.repeat.frequency = 2
* dosageInstruction[1].timing.repeat.period = 1
* dosageInstruction[1].timing.repeat.periodUnit = #wk
* dosageInstruction[1].route = $SCT#46713006 "Nasal route (qualifier value)"
* dosageInstruction[1].doseAndRate.type = $DoseRateType#ordered "Ordered"
* dosageInstruction[1].doseAndRate.doseRange.low = 56 'mg' "mg"
* dosageInstruction[1].doseAndRate.doseRange.high = 84 'mg' "mg"
