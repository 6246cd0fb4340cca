Instance: ect-plan
InstanceOf: TRDCarePlanECT
Usage: #example
Title: "ECT story: care plan"
Description: "An active ECT plan: acute course, cognition, review, continuation, relapse prevention, outcomes and follow-up."
* identifier.system = "http://clinic.test/fhir/careplan"
* identifier.value = "ECT-P1"
* instantiatesCanonical = Canonical(trd-protocol-ect|0.1.0)
* status = #active
* intent = #plan
* category[modality] = TRDModality#ect "Electroconvulsive therapy"
* title = "Course of electroconvulsive therapy"
* subject = Reference(ect-patient)
* period.start = "2025-11-03"
* created = "2025-10-29"
* author.type = "Practitioner"
* author.identifier.system = "http://clinic.test/fhir/practitioner"
* author.identifier.value = "DEMI-06"
* author.display = "Dr Elif Demir"
* careTeam = Reference(ect-careteam)
* addresses = Reference(ect-condition)
* supportingInfo[0] = Reference(ect-consent)
* supportingInfo[1] = Reference(ect-hamd17-baseline)
* supportingInfo[2] = Reference(ect-qids-baseline)
* supportingInfo[3] = Reference(ect-c-ssrs-baseline)
* goal[0] = Reference(ect-goal-remission)
* activity[0].extension[kind].valueCodeableConcept = TRDActivityKind#screening "Screening"
* activity[0].reference = Reference(ect-request-screening)
* activity[1].extension[kind].valueCodeableConcept = TRDActivityKind#ect-session "ECT session"
* activity[1].reference = Reference(ect-request-course)
* activity[2].extension[kind].valueCodeableConcept = TRDActivityKind#monitoring "Monitoring"
* activity[2].reference = Reference(ect-request-cognition)
* activity[3].extension[kind].valueCodeableConcept = TRDActivityKind#benefit-review "Review of benefit"
* activity[3].reference = Reference(ect-request-review)
* activity[4].extension[kind].valueCodeableConcept = TRDActivityKind#medication-order "Medication order"
* activity[4].reference = Reference(ect-order-relapse-prevention)
* activity[5].extension[kind].valueCodeableConcept = TRDActivityKind#maintenance-session "Maintenance session"
* activity[5].reference = Reference(ect-request-continuation)
* activity[6].extension[kind].valueCodeableConcept = TRDActivityKind#relapse-prevention "Relapse prevention"
* activity[6].reference = Reference(ect-request-relapse-prevention)
* activity[7].extension[kind].valueCodeableConcept = TRDActivityKind#psychotherapy "Psychotherapy"
* activity[7].reference = Reference(ect-request-psychotherapy)
* activity[8].extension[kind].valueCodeableConcept = TRDActivityKind#outcome-assessment "Outcome assessment"
* activity[8].reference = Reference(ect-request-outcomes)
* activity[9].extension[kind].valueCodeableConcept = TRDActivityKind#follow-up "Follow-up"
* activity[9].reference = Reference(ect-request-follow-up)
