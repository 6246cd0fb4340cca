Instance: ketamine-intranasal-order-spray
InstanceOf: TRDKetamineRequest
Usage: #example
Title: "Ketamine intranasal story: order, spray"
Description: "50 mg of compounded racemic ketamine by the nose, flagged off-label. A dose in mg is right here: mg/kg is asked for by vein and by muscle only."
* extension[offLabelUse].valueBoolean = true
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIN-R1"
* basedOn = Reference(ketamine-intranasal-plan)
* status = #completed
* intent = #order
* medicationCodeableConcept.coding[0] = $RXNORM#6130 "ketamine"
* medicationCodeableConcept.coding[1] = $ATC#N01AX03 "ketamine"
* medicationCodeableConcept.text = "Racemic ketamine nasal spray, compounded"
* subject = Reference(ketamine-intranasal-patient)
* authoredOn = "2025-11-17"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "BRAN-04"
* requester.display = "Dr Tomas Brandt"
* reasonReference = Reference(ketamine-intranasal-condition)
* dosageInstruction[0].sequence = 1
* dosageInstruction[0].text = "50 mg into the nose in the clinic, twice weekly"
* dosageInstruction[0].timing.repeat.boundsPeriod.start = "2025-11-25"
* dosageInstruction[0].timing.repeat.boundsPeriod.end = "2025-12-19"
* dosageInstruction[0].timing.repeat.count = 8
* dosageInstruction[0].timing.repeat.frequency = 2
* dosageInstruction[0].timing.repeat.period = 1
* dosageInstruction[0].timing.repeat.periodUnit = #wk
* dosageInstruction[0].route = $SCT#46713006 "Nasal route (qualifier value)"
* dosageInstruction[0].doseAndRate[0].type = $DoseRateType#ordered "Ordered"
* dosageInstruction[0].doseAndRate[0].doseQuantity = 50 'mg' "mg"
