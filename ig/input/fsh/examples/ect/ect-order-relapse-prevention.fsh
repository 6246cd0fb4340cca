Instance: ect-order-relapse-prevention
InstanceOf: TRDMedicationRequest
Usage: #example
Title: "ECT story: order, relapse prevention"
Description: "Antidepressant after the course; lithium may be added once continuation ECT has ended."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#continuation "Continuation"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ECT-R5"
* basedOn = Reference(ect-plan)
* status = #active
* intent = #order
* medicationCodeableConcept.coding[0] = TRDAntidepressant#venlafaxine "Venlafaxine"
* medicationCodeableConcept.text = "Venlafaxine"
* subject = Reference(ect-patient)
* authoredOn = "2025-11-28"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "DEMI-06"
* requester.display = "Dr Elif Demir"
* reasonReference = Reference(ect-condition)
* dosageInstruction[0].sequence = 1
* dosageInstruction[0].text = "225 mg by mouth once daily from the end of the course"
* dosageInstruction[0].timing.repeat.boundsPeriod.start = "2025-12-01"
* dosageInstruction[0].timing.repeat.frequency = 1
* dosageInstruction[0].timing.repeat.period = 1
* dosageInstruction[0].timing.repeat.periodUnit = #d
* dosageInstruction[0].route = $SCT#26643006 "Oral route (qualifier value)"
* dosageInstruction[0].doseAndRate[0].type = $DoseRateType#ordered "Ordered"
* dosageInstruction[0].doseAndRate[0].doseQuantity = 225 'mg' "mg"
