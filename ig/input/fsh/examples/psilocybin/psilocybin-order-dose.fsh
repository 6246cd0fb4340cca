Instance: psilocybin-order-dose
InstanceOf: TRDPsilocybinRequest
Usage: #example
Title: "Psilocybin story: order, dose"
Description: "One fixed dose of 25 mg by mouth."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* extension[controlledSchedule].valueCodeableConcept = TRDControlledSchedule#au-schedule-8 "Australia, schedule 8"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "PSI-R2"
* basedOn = Reference(psilocybin-plan)
* status = #completed
* intent = #order
* medicationCodeableConcept.coding[0] = $UNII#2RV7212BP0 "psilocybin"
* medicationCodeableConcept.text = "Psilocybin capsule"
* subject = Reference(psilocybin-patient)
* authoredOn = "2026-03-24"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "TRAN-05"
* requester.display = "Dr Amelia Tran"
* reasonReference = Reference(psilocybin-condition)
* dosageInstruction[0].sequence = 1
* dosageInstruction[0].text = "25 mg by mouth, once, in the session"
* dosageInstruction[0].timing.event[0] = "2026-04-01T09:30:00+11:00"
* dosageInstruction[0].route = $SCT#26643006 "Oral route (qualifier value)"
* dosageInstruction[0].doseAndRate[0].type = $DoseRateType#ordered "Ordered"
* dosageInstruction[0].doseAndRate[0].doseQuantity = 25 'mg' "mg"
