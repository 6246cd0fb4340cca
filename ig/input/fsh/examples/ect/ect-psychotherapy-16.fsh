Instance: ect-psychotherapy-16
InstanceOf: TRDPsychotherapySession
Usage: #example
Title: "ECT story: last session of psychotherapy"
Description: "Last of the sixteen sessions: early signs and a written relapse plan."
* extension[number].valuePositiveInt = 16
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#continuation "Continuation"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "ECT-T16"
* basedOn[0] = Reference(ect-plan)
* basedOn[1] = Reference(ect-request-psychotherapy)
* status = #completed
* code.coding[kind] = TRDActivityKind#psychotherapy "Psychotherapy"
* code.coding[snomed] = $SCT#228557008 "Cognitive and behavioral therapy (regime/therapy)"
* code.coding[method] = TRDPsychotherapyMethod#cbt "Cognitive behavioural therapy"
* code.text = "Cognitive behavioural therapy"
* subject = Reference(ect-patient)
* performedPeriod.start = "2026-04-20T13:00:00+02:00"
* performedPeriod.end = "2026-04-20T13:50:00+02:00"
* performer[0].function = TRDPerformerFunction#therapist "Therapist"
* performer[0].actor.type = "Practitioner"
* performer[0].actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer[0].actor.identifier.value = "STRA-23"
* performer[0].actor.display = "Silje Strand"
