Instance: esketamine-session-22-dose
InstanceOf: TRDMedicationAdministration
Usage: #example
Title: "Esketamine story: session 22, dose"
Description: "84 mg from three devices, five minutes apart."
* identifier.system = "http://clinic.test/fhir/administration"
* identifier.value = "ESK-S22-A1"
* partOf = Reference(esketamine-session-22)
* status = #completed
* category = TRDAdministrationRole#treatment "Antidepressant treatment"
* medicationCodeableConcept.coding[0] = $RXNORM#2119365 "esketamine"
* medicationCodeableConcept.coding[1] = $ATC#N06AX27 "esketamine"
* medicationCodeableConcept.text = "Esketamine nasal spray, three devices of 28 mg"
* subject = Reference(esketamine-patient)
* effectivePeriod.start = "2026-09-01T14:00:00+02:00"
* effectivePeriod.end = "2026-09-01T14:10:00+02:00"
* performer.function = TRDPerformerFunction#administering-clinician "Administering clinician"
* performer.actor.type = "Practitioner"
* performer.actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.actor.identifier.value = "HALV-01"
* performer.actor.display = "Dr Ines Halvorsen"
* request = Reference(esketamine-order-maintenance)
* dosage.route = $SCT#46713006 "Nasal route (qualifier value)"
* dosage.dose = 84 'mg' "mg"
