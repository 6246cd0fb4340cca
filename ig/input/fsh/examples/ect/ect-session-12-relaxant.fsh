Instance: ect-session-12-relaxant
InstanceOf: TRDMedicationAdministration
Usage: #example
Title: "ECT story: session 12, muscle relaxant"
Description: "Succinylcholine 50 mg as muscle relaxant."
* identifier.system = "http://clinic.test/fhir/administration"
* identifier.value = "ECT-S12-A2"
* partOf = Reference(ect-session-12)
* status = #completed
* category = TRDAdministrationRole#ect-muscle-relaxant "ECT muscle relaxant"
* medicationCodeableConcept.coding[0] = $SCT#372724004 "Succinylcholine (substance)"
* medicationCodeableConcept.coding[1] = $RXNORM#10154 "succinylcholine"
* medicationCodeableConcept.text = "Succinylcholine, intravenous"
* subject = Reference(ect-patient)
* effectivePeriod.start = "2025-11-28T08:37:00+01:00"
* effectivePeriod.end = "2025-11-28T08:37:30+01:00"
* performer.function = TRDPerformerFunction#anaesthetist "Anaesthetist"
* performer.actor.type = "Practitioner"
* performer.actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.actor.identifier.value = "OLSE-14"
* performer.actor.display = "Dr Kari Olsen"
* dosage.route = $SCT#47625008 "Intravenous route (qualifier value)"
* dosage.dose = 50 'mg' "mg"
