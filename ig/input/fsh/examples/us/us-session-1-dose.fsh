Instance: us-session-1-dose
InstanceOf: TRDMedicationAdministration
Usage: #example
Title: "US story: session 1, dose"
Description: "56 mg from two devices, five minutes apart, with their lot."
* extension[controlledSchedule].valueCodeableConcept = TRDControlledSchedule#us-schedule-iii "United States, schedule III"
* identifier.system = "http://clinic.test/fhir/administration"
* identifier.value = "US-S1-A1"
* partOf = Reference(us-session-1)
* status = #completed
* category = TRDAdministrationRole#treatment "Antidepressant treatment"
* medicationCodeableConcept.coding[0] = $RXNORM#2119365 "esketamine"
* medicationCodeableConcept.text = "Esketamine nasal spray, two devices of 28 mg"
* subject = Reference(us-patient)
* effectivePeriod.start = "2026-02-03T13:30:00-06:00"
* effectivePeriod.end = "2026-02-03T13:35:00-06:00"
* performer.function = TRDPerformerFunction#administering-clinician "Administering clinician"
* performer.actor = Reference(us-psychiatrist)
* request = Reference(us-order-induction)
* device = Reference(us-device-lot-1)
* dosage.route = $SCT#46713006 "Nasal route (qualifier value)"
* dosage.dose = 56 'mg' "mg"
