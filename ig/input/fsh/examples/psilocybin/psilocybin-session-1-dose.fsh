Instance: psilocybin-session-1-dose
InstanceOf: TRDMedicationAdministration
Usage: #example
Title: "Psilocybin story: session 1, dose"
Description: "One capsule of 25 mg by mouth."
* extension[controlledSchedule].valueCodeableConcept = TRDControlledSchedule#au-schedule-8 "Australia, schedule 8"
* identifier.system = "http://clinic.test/fhir/administration"
* identifier.value = "PSI-S1-A1"
* partOf = Reference(psilocybin-session-1)
* status = #completed
* category = TRDAdministrationRole#treatment "Antidepressant treatment"
* medicationCodeableConcept.coding[0] = $UNII#2RV7212BP0 "psilocybin"
* medicationCodeableConcept.text = "Psilocybin capsule 25 mg"
* subject = Reference(psilocybin-patient)
* effectivePeriod.start = "2026-04-01T09:30:00+11:00"
* effectivePeriod.end = "2026-04-01T09:30:00+11:00"
* performer.function = TRDPerformerFunction#administering-clinician "Administering clinician"
* performer.actor.type = "Practitioner"
* performer.actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.actor.identifier.value = "TRAN-05"
* performer.actor.display = "Dr Amelia Tran"
* request = Reference(psilocybin-order-dose)
* dosage.route = $SCT#26643006 "Oral route (qualifier value)"
* dosage.dose = 25 'mg' "mg"
* reasonReference = Reference(psilocybin-condition)
