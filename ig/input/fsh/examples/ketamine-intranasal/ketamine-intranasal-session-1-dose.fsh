Instance: ketamine-intranasal-session-1-dose
InstanceOf: TRDMedicationAdministration
Usage: #example
Title: "Ketamine intranasal story: session 1, spray"
Description: "50 mg of compounded racemic ketamine by the nose, in five sprays over ten minutes. No dosing weight: the order is in mg."
* extension[offLabelUse].valueBoolean = true
* identifier.system = "http://clinic.test/fhir/administration"
* identifier.value = "KIN-S1-A1"
* partOf = Reference(ketamine-intranasal-session-1)
* status = #completed
* category = TRDAdministrationRole#treatment "Antidepressant treatment"
* medicationCodeableConcept.coding[0] = $RXNORM#6130 "ketamine"
* medicationCodeableConcept.coding[1] = $ATC#N01AX03 "ketamine"
* medicationCodeableConcept.text = "Racemic ketamine nasal spray, compounded"
* subject = Reference(ketamine-intranasal-patient)
* effectivePeriod.start = "2025-11-25T10:00:00+00:00"
* effectivePeriod.end = "2025-11-25T10:10:00+00:00"
* performer.function = TRDPerformerFunction#administering-clinician "Administering clinician"
* performer.actor.type = "Practitioner"
* performer.actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.actor.identifier.value = "OSEI-17"
* performer.actor.display = "Abena Osei"
* request = Reference(ketamine-intranasal-order-spray)
* dosage.route = $SCT#46713006 "Nasal route (qualifier value)"
* dosage.dose = 50 'mg' "mg"
