Instance: ketamine-intranasal-order-continuation
InstanceOf: TRDKetamineRequest
Usage: #example
Title: "Ketamine intranasal story: order, continuation"
Description: "75 mg once a week for four weeks, stopped after one dose because of urinary symptoms."
* extension[offLabelUse].valueBoolean = true
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#continuation "Continuation"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIN-R8"
* basedOn = Reference(ketamine-intranasal-plan)
* status = #stopped
* statusReason.text = "Urinary symptoms after nine doses"
* intent = #order
* medicationCodeableConcept.coding[0] = $RXNORM#6130 "ketamine"
* medicationCodeableConcept.coding[1] = $ATC#N01AX03 "ketamine"
* medicationCodeableConcept.text = "Racemic ketamine nasal spray, compounded"
* subject = Reference(ketamine-intranasal-patient)
* authoredOn = "2025-12-22"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "BRAN-04"
* requester.display = "Dr Tomas Brandt"
* reasonReference = Reference(ketamine-intranasal-condition)
* dosageInstruction[0].sequence = 1
* dosageInstruction[0].text = "75 mg into the nose in the clinic, once weekly"
* dosageInstruction[0].timing.repeat.boundsPeriod.start = "2026-01-06"
* dosageInstruction[0].timing.repeat.boundsPeriod.end = "2026-01-30"
* dosageInstruction[0].timing.repeat.count = 4
* dosageInstruction[0].timing.repeat.frequency = 1
* dosageInstruction[0].timing.repeat.period = 1
* dosageInstruction[0].timing.repeat.periodUnit = #wk
* dosageInstruction[0].route = $SCT#46713006 "Nasal route (qualifier value)"
* dosageInstruction[0].doseAndRate[0].type = $DoseRateType#ordered "Ordered"
* dosageInstruction[0].doseAndRate[0].doseQuantity = 75 'mg' "mg"
