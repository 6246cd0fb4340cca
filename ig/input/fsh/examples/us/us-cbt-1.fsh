Instance: us-cbt-1
InstanceOf: TRDPsychotherapySession
Usage: #example
Title: "US story: first session of psychotherapy"
Description: "Cognitive behavioural therapy beside esketamine, from the second week."
* extension[number].valuePositiveInt = 1
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "US-CBT1"
* basedOn[0] = Reference(us-plan)
* basedOn[1] = Reference(us-request-psychotherapy)
* status = #completed
* code.coding[kind] = TRDActivityKind#psychotherapy "Psychotherapy"
* code.coding[snomed] = $SCT#228557008 "Cognitive and behavioral therapy (regime/therapy)"
* code.coding[method] = TRDPsychotherapyMethod#cbt "Cognitive behavioural therapy"
* code.text = "Cognitive behavioural therapy"
* subject = Reference(us-patient)
* performedPeriod.start = "2026-02-09T11:00:00-06:00"
* performedPeriod.end = "2026-02-09T11:50:00-06:00"
* performer.function = TRDPerformerFunction#therapist "Therapist"
* performer.actor = Reference(us-therapist)
* location = Reference(us-location)
