Instance: ketamine-iv-order-infusions
InstanceOf: TRDKetamineRequest
Usage: #example
Title: "Ketamine IV story: order, infusions"
Description: "Six infusions of 0.5 mg/kg over 40 minutes, flagged off-label. The mg given and the weight belong to each administration."
* extension[offLabelUse].valueBoolean = true
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIV-R2"
* basedOn = Reference(ketamine-iv-plan)
* status = #completed
* intent = #order
* medicationCodeableConcept.coding[0] = $RXNORM#6130 "ketamine"
* medicationCodeableConcept.coding[1] = $ATC#N01AX03 "ketamine"
* medicationCodeableConcept.text = "Racemic ketamine, solution for injection"
* subject = Reference(ketamine-iv-patient)
* authoredOn = "2026-01-14"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "OKAF-02"
* requester.display = "Dr Samuel Okafor"
* reasonReference = Reference(ketamine-iv-condition)
* dosageInstruction[0].sequence = 1
* dosageInstruction[0].text = "0.5 mg/kg over 40 minutes, twice weekly, six infusions"
* dosageInstruction[0].timing.repeat.boundsPeriod.start = "2026-01-20"
* dosageInstruction[0].timing.repeat.boundsPeriod.end = "2026-02-06"
* dosageInstruction[0].timing.repeat.count = 6
* dosageInstruction[0].timing.repeat.duration = 40
* dosageInstruction[0].timing.repeat.durationUnit = #min
* dosageInstruction[0].timing.repeat.frequency = 2
* dosageInstruction[0].timing.repeat.period = 1
* dosageInstruction[0].timing.repeat.periodUnit = #wk
* dosageInstruction[0].route = $SCT#47625008 "Intravenous route (qualifier value)"
* dosageInstruction[0].doseAndRate[0].type = $DoseRateType#ordered "Ordered"
* dosageInstruction[0].doseAndRate[0].doseQuantity = 0.5 'mg/kg' "mg/kg"
