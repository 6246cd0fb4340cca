Instance: esketamine-session-1
InstanceOf: TRDDosingSession
Usage: #example
Title: "Esketamine story: session 1"
Description: "First induction session: 56 mg at 14:00, observed until 16:10, two hours and ten minutes after the first device."
* extension[number].valuePositiveInt = 1
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "ESK-S1"
* basedOn[0] = Reference(esketamine-plan)
* basedOn[1] = Reference(esketamine-request-induction)
* status = #completed
* category = TRDModality#esketamine
* code.coding[kind] = TRDActivityKind#dosing-session
* code.text = "Esketamine session"
* subject = Reference(esketamine-patient)
* performedPeriod.start = "2026-03-03T13:40:00+01:00"
* performedPeriod.end = "2026-03-03T16:10:00+01:00"
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
