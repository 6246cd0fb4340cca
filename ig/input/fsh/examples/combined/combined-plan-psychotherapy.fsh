Instance: combined-plan-psychotherapy
InstanceOf: TRDCarePlanPsychotherapy
Usage: #example
Title: "Combination story: child plan, psychotherapy"
Description: "Cognitive behavioural therapy for a responder, weekly for 14 weeks: the second plan of a combination, started when the response was seen."
* identifier.system = "http://clinic.test/fhir/careplan"
* identifier.value = "CMB-P3"
* instantiatesCanonical = Canonical(trd-protocol-psychotherapy|0.1.0)
* partOf = Reference(combined-plan)
* status = #active
* intent = #plan
* category[modality] = TRDModality#psychotherapy "Psychotherapy"
* title = "Cognitive behavioural therapy after ketamine"
* subject = Reference(combined-patient)
* period.start = "2026-03-02"
* created = "2026-02-23"
* author.type = "Practitioner"
* author.identifier.system = "http://clinic.test/fhir/practitioner"
* author.identifier.value = "VALE-08"
* author.display = "Joana Vale"
* careTeam = Reference(combined-careteam)
* addresses = Reference(combined-condition)
* supportingInfo[0] = Reference(combined-consent)
* supportingInfo[1] = Reference(combined-response-week3)
* activity[0].extension[kind].valueCodeableConcept = TRDActivityKind#psychotherapy "Psychotherapy"
* activity[0].reference = Reference(combined-request-psychotherapy)
* activity[1].extension[kind].valueCodeableConcept = TRDActivityKind#outcome-assessment "Outcome assessment"
* activity[1].reference = Reference(combined-request-outcomes)
* activity[2].extension[kind].valueCodeableConcept = TRDActivityKind#follow-up "Follow-up"
* activity[2].reference = Reference(combined-request-follow-up)
