Instance: esketamine-session-8
InstanceOf: TRDDosingSession
Usage: #example
Title: "Esketamine story: session 8"
Description: "Last induction session: 84 mg, observed until 16:15. The dose was raised from the second session on."
* extension[number].valuePositiveInt = 8
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "ESK-S8"
* basedOn[0] = Reference(esketamine-plan)
* basedOn[1] = Reference(esketamine-request-induction)
* status = #completed
* category = TRDModality#esketamine "Esketamine nasal spray"
* code.coding[kind] = TRDActivityKind#dosing-session "Dosing session"
* code.text = "Esketamine session"
* subject = Reference(esketamine-patient)
* encounter = Reference(esketamine-encounter-session-8)
* performedPeriod.start = "2026-03-27T13:40:00+01:00"
* performedPeriod.end = "2026-03-27T16:15:00+01:00"
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
