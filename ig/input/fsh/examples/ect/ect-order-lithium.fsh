Instance: ect-order-lithium
InstanceOf: TRDMedicationRequest
Usage: #example
Title: "ECT story: order, lithium"
Description: "Lithium beside venlafaxine, begun once continuation ECT has ended."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#continuation "Continuation"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ECT-R12"
* basedOn = Reference(ect-plan)
* status = #active
* intent = #order
* medicationCodeableConcept.coding[0] = TRDAntidepressant#lithium "Lithium"
* medicationCodeableConcept.text = "Lithium"
* subject = Reference(ect-patient)
* authoredOn = "2026-02-16"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "DEMI-06"
* requester.display = "Dr Elif Demir"
* reasonReference = Reference(ect-condition)
* dosageInstruction[0].sequence = 1
* dosageInstruction[0].text = "600 mg by mouth at night, by plasma level"
* dosageInstruction[0].timing.repeat.boundsPeriod.start = "2026-02-16"
* dosageInstruction[0].timing.repeat.frequency = 1
* dosageInstruction[0].timing.repeat.period = 1
* dosageInstruction[0].timing.repeat.periodUnit = #d
* dosageInstruction[0].route = $SCT#26643006 "Oral route (qualifier value)"
* dosageInstruction[0].doseAndRate[0].type = $DoseRateType#ordered "Ordered"
* dosageInstruction[0].doseAndRate[0].doseQuantity = 600 'mg' "mg"
