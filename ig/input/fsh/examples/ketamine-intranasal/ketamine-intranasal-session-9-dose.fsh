Instance: ketamine-intranasal-session-9-dose
InstanceOf: TRDMedicationAdministration
Usage: #example
Title: "Ketamine intranasal story: session 9, spray"
Description: "75 mg by the nose, the last dose that she took."
* extension[offLabelUse].valueBoolean = true
* identifier.system = "http://clinic.test/fhir/administration"
* identifier.value = "KIN-S9-A1"
* partOf = Reference(ketamine-intranasal-session-9)
* status = #completed
* category = TRDAdministrationRole#treatment "Antidepressant treatment"
* medicationCodeableConcept.coding[0] = $RXNORM#6130 "ketamine"
* medicationCodeableConcept.coding[1] = $ATC#N01AX03 "ketamine"
* medicationCodeableConcept.text = "Racemic ketamine nasal spray, compounded"
* subject = Reference(ketamine-intranasal-patient)
* effectivePeriod.start = "2026-01-06T10:00:00+00:00"
* effectivePeriod.end = "2026-01-06T10:15:00+00:00"
* performer.function = TRDPerformerFunction#administering-clinician "Administering clinician"
* performer.actor.type = "Practitioner"
* performer.actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.actor.identifier.value = "OSEI-17"
* performer.actor.display = "Abena Osei"
* request = Reference(ketamine-intranasal-order-continuation)
* dosage.route = $SCT#46713006 "Nasal route (qualifier value)"
* dosage.dose = 75 'mg' "mg"
