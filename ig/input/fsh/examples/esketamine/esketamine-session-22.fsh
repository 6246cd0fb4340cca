Instance: esketamine-session-22
InstanceOf: TRDDosingSession
Usage: #example
Title: "Esketamine story: session 22"
Description: "The twenty-second session, at month 6, two weeks after the one before: 84 mg, observed until 16:15."
* extension[number].valuePositiveInt = 22
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#maintenance "Maintenance"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "ESK-S22"
* basedOn[0] = Reference(esketamine-plan)
* basedOn[1] = Reference(esketamine-request-maintenance)
* status = #completed
* category = TRDModality#esketamine "Esketamine nasal spray"
* code.coding[kind] = TRDActivityKind#dosing-session "Dosing session"
* code.text = "Esketamine session"
* subject = Reference(esketamine-patient)
* encounter = Reference(esketamine-encounter-session-22)
* performedPeriod.start = "2026-09-01T13:40:00+02:00"
* performedPeriod.end = "2026-09-01T16:15:00+02:00"
* performer[0].function = TRDPerformerFunction#administering-clinician "Administering clinician"
* performer[0].actor.type = "Practitioner"
* performer[0].actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer[0].actor.identifier.value = "HALV-01"
* performer[0].actor.display = "Dr Ines Halvorsen"
* performer[1].function = TRDPerformerFunction#monitoring-clinician "Monitoring clinician"
* performer[1].actor.type = "Practitioner"
* performer[1].actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer[1].actor.identifier.value = "LIEN-11"
* performer[1].actor.display = "Jonas Lien"
* location = Reference(esketamine-location)
