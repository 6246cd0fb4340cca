Instance: ketamine-im-order-injections
InstanceOf: TRDKetamineRequest
Usage: #example
Title: "Ketamine IM story: order, injections"
Description: "Six weekly injections of 0.75 mg/kg, flagged off-label."
* extension[offLabelUse].valueBoolean = true
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIM-R2"
* basedOn = Reference(ketamine-im-plan)
* status = #completed
* intent = #order
* medicationCodeableConcept.coding[0] = $RXNORM#6130 "ketamine"
* medicationCodeableConcept.coding[1] = $ATC#N01AX03 "ketamine"
* medicationCodeableConcept.text = "Racemic ketamine, solution for injection"
* subject = Reference(ketamine-im-patient)
* authoredOn = "2026-01-08"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "FERR-03"
* requester.display = "Dr Lucia Ferraro"
* reasonReference = Reference(ketamine-im-condition)
* dosageInstruction[0].sequence = 1
* dosageInstruction[0].text = "0.75 mg/kg into the muscle, once weekly, six sessions"
* dosageInstruction[0].timing.repeat.boundsPeriod.start = "2026-01-15"
* dosageInstruction[0].timing.repeat.boundsPeriod.end = "2026-02-20"
* dosageInstruction[0].timing.repeat.count = 6
* dosageInstruction[0].timing.repeat.frequency = 1
* dosageInstruction[0].timing.repeat.period = 1
* dosageInstruction[0].timing.repeat.periodUnit = #wk
* dosageInstruction[0].route = $SCT#78421000 "Intramuscular route (qualifier value)"
* dosageInstruction[0].doseAndRate[0].type = $DoseRateType#ordered "Ordered"
* dosageInstruction[0].doseAndRate[0].doseQuantity = 0.75 'mg/kg' "mg/kg"
