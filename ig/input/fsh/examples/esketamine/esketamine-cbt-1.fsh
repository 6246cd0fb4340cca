Instance: esketamine-cbt-1
InstanceOf: TRDPsychotherapySession
Usage: #example
Title: "Esketamine story: first session of psychotherapy"
Description: "Cognitive behavioural therapy beside esketamine, from the second week."
* extension[number].valuePositiveInt = 1
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "ESK-CBT1"
* basedOn[0] = Reference(esketamine-plan)
* basedOn[1] = Reference(esketamine-request-psychotherapy)
* status = #completed
* code.coding[kind] = TRDActivityKind#psychotherapy "Psychotherapy"
* code.coding[snomed] = $SCT#228557008 "Cognitive and behavioral therapy (regime/therapy)"
* code.coding[method] = TRDPsychotherapyMethod#cbt "Cognitive behavioural therapy"
* code.text = "Cognitive behavioural therapy"
* subject = Reference(esketamine-patient)
* performedPeriod.start = "2026-03-09T10:00:00+01:00"
* performedPeriod.end = "2026-03-09T10:50:00+01:00"
* performer.function = TRDPerformerFunction#therapist "Therapist"
* performer.actor.type = "Practitioner"
* performer.actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.actor.identifier.value = "DAHL-07"
* performer.actor.display = "Sofie Dahl"
