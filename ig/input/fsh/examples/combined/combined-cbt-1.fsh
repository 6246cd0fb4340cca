Instance: combined-cbt-1
InstanceOf: TRDPsychotherapySession
Usage: #example
Title: "Combination story: first session of psychotherapy"
Description: "First of 14 weekly sessions, the day before the second continuation infusion."
* extension[number].valuePositiveInt = 1
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#continuation "Continuation"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "CMB-CBT1"
* basedOn[0] = Reference(combined-plan-psychotherapy)
* basedOn[1] = Reference(combined-request-psychotherapy)
* status = #completed
* code.coding[kind] = TRDActivityKind#psychotherapy "Psychotherapy"
* code.coding[snomed] = $SCT#228557008 "Cognitive and behavioral therapy (regime/therapy)"
* code.coding[method] = TRDPsychotherapyMethod#cbt "Cognitive behavioural therapy"
* code.text = "Cognitive behavioural therapy"
* subject = Reference(combined-patient)
* performedPeriod.start = "2026-03-02T16:00:00+00:00"
* performedPeriod.end = "2026-03-02T16:50:00+00:00"
* performer[0].function = TRDPerformerFunction#therapist "Therapist"
* performer[0].actor.type = "Practitioner"
* performer[0].actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer[0].actor.identifier.value = "VALE-08"
* performer[0].actor.display = "Joana Vale"
