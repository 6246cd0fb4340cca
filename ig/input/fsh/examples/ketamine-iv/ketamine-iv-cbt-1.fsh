Instance: ketamine-iv-cbt-1
InstanceOf: TRDPsychotherapySession
Usage: #example
Title: "Ketamine IV story: first session of cognitive behavioural therapy"
Description: "First of 14 weekly sessions, a week after the review."
* extension[number].valuePositiveInt = 1
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#continuation "Continuation"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "KIV-CBT1"
* basedOn[0] = Reference(ketamine-iv-plan)
* basedOn[1] = Reference(ketamine-iv-request-psychotherapy)
* status = #completed
* code.coding[kind] = TRDActivityKind#psychotherapy "Psychotherapy"
* code.coding[snomed] = $SCT#228557008 "Cognitive and behavioral therapy (regime/therapy)"
* code.coding[method] = TRDPsychotherapyMethod#cbt "Cognitive behavioural therapy"
* code.text = "Cognitive behavioural therapy"
* subject = Reference(ketamine-iv-patient)
* performedPeriod.start = "2026-02-16T14:00:00+01:00"
* performedPeriod.end = "2026-02-16T14:50:00+01:00"
* performer[0].function = TRDPerformerFunction#therapist "Therapist"
* performer[0].actor.type = "Practitioner"
* performer[0].actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer[0].actor.identifier.value = "DAHL-22"
* performer[0].actor.display = "Erik Dahl"
