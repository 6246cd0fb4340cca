Instance: esketamine-session-1-dose
InstanceOf: TRDMedicationAdministration
Usage: #example
Title: "Esketamine story: session 1, dose"
Description: "56 mg from two devices five minutes apart, with the lot of the devices."
* identifier.system = "http://clinic.test/fhir/administration"
* identifier.value = "ESK-S1-A1"
* partOf = Reference(esketamine-session-1)
* status = #completed
* category = TRDAdministrationRole#treatment "Antidepressant treatment"
* medicationCodeableConcept.coding[0] = $RXNORM#2119365 "esketamine"
* medicationCodeableConcept.coding[1] = $ATC#N06AX27 "esketamine"
* medicationCodeableConcept.text = "Esketamine nasal spray, two devices of 28 mg"
* subject = Reference(esketamine-patient)
* effectivePeriod.start = "2026-03-03T14:00:00+01:00"
* effectivePeriod.end = "2026-03-03T14:05:00+01:00"
* performer.function = TRDPerformerFunction#administering-clinician "Administering clinician"
* performer.actor.type = "Practitioner"
* performer.actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.actor.identifier.value = "HALV-01"
* performer.actor.display = "Dr Ines Halvorsen"
* request = Reference(esketamine-order-induction)
* device = Reference(esketamine-device-lot)
* dosage.route = $SCT#46713006 "Nasal route (qualifier value)"
* dosage.dose = 56 'mg' "mg"
