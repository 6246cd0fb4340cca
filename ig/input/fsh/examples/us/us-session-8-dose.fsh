Instance: us-session-8-dose
InstanceOf: TRDMedicationAdministration
Usage: #example
Title: "US story: session 8, dose"
Description: "84 mg from three devices, five minutes apart, with their lot."
* extension[controlledSchedule].valueCodeableConcept = TRDControlledSchedule#us-schedule-iii "United States, schedule III"
* identifier.system = "http://clinic.test/fhir/administration"
* identifier.value = "US-S8-A1"
* partOf = Reference(us-session-8)
* status = #completed
* category = TRDAdministrationRole#treatment "Antidepressant treatment"
* medicationCodeableConcept.coding[0] = $RXNORM#2119365 "esketamine"
* medicationCodeableConcept.text = "Esketamine nasal spray, three devices of 28 mg"
* subject = Reference(us-patient)
* effectivePeriod.start = "2026-02-27T13:30:00-06:00"
* effectivePeriod.end = "2026-02-27T13:40:00-06:00"
* performer.function = TRDPerformerFunction#administering-clinician "Administering clinician"
* performer.actor = Reference(us-psychiatrist)
* request = Reference(us-order-induction)
* device = Reference(us-device-lot-8)
* dosage.route = $SCT#46713006 "Nasal route (qualifier value)"
* dosage.dose = 84 'mg' "mg"
