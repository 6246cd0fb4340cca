Instance: ect-session-12-induction
InstanceOf: TRDMedicationAdministration
Usage: #example
Title: "ECT story: session 12, anaesthetic"
Description: "Methohexital 50 mg as induction agent."
* identifier.system = "http://clinic.test/fhir/administration"
* identifier.value = "ECT-S12-A1"
* partOf = Reference(ect-session-12)
* status = #completed
* category = TRDAdministrationRole#ect-induction-agent "ECT induction agent"
* medicationCodeableConcept.coding[0] = $SCT#373488009 "Methohexital (substance)"
* medicationCodeableConcept.coding[1] = $ATC#N01AF01 "methohexital"
* medicationCodeableConcept.text = "Methohexital, intravenous"
* subject = Reference(ect-patient)
* effectivePeriod.start = "2025-11-28T08:35:00+01:00"
* effectivePeriod.end = "2025-11-28T08:35:30+01:00"
* performer.function = TRDPerformerFunction#anaesthetist "Anaesthetist"
* performer.actor.type = "Practitioner"
* performer.actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.actor.identifier.value = "OLSE-14"
* performer.actor.display = "Dr Kari Olsen"
* dosage.route = $SCT#47625008 "Intravenous route (qualifier value)"
* dosage.dose = 50 'mg' "mg"
