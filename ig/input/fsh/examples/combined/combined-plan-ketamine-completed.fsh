Instance: combined-plan-ketamine-completed
InstanceOf: TRDCarePlanKetamineIV
Usage: #example
Title: "Combination story: child plan, ketamine, completed"
Description: "The ketamine plan after ten infusions: completed, while parent and psychotherapy go on."
* identifier.system = "http://clinic.test/fhir/careplan"
* identifier.value = "CMB-P2"
* instantiatesCanonical = Canonical(trd-protocol-ketamine-iv|0.1.0)
* partOf = Reference(combined-plan)
* status = #completed
* intent = #plan
* category[modality] = TRDModality#ketamine-iv "Racemic ketamine, intravenous"
* title = "Six ketamine infusions"
* subject = Reference(combined-patient)
* period.start = "2026-02-03"
* period.end = "2026-03-23"
* created = "2026-01-28"
* author.type = "Practitioner"
* author.identifier.system = "http://clinic.test/fhir/practitioner"
* author.identifier.value = "MORE-07"
* author.display = "Dr Catarina Moreira"
* careTeam = Reference(combined-careteam)
* addresses = Reference(combined-condition)
* supportingInfo[0] = Reference(combined-consent)
* goal[0] = Reference(combined-goal-response-achieved)
* activity[0].extension[kind].valueCodeableConcept = TRDActivityKind#medication-order "Medication order"
* activity[0].reference = Reference(combined-order-infusions)
* activity[1].extension[kind].valueCodeableConcept = TRDActivityKind#dosing-session "Dosing session"
* activity[1].outcomeReference[0] = Reference(combined-session-1)
* activity[1].outcomeReference[1] = Reference(combined-session-6)
* activity[1].reference = Reference(combined-request-infusions)
* activity[2].extension[kind].valueCodeableConcept = TRDActivityKind#monitoring "Monitoring"
* activity[2].reference = Reference(combined-request-monitoring)
* activity[3].extension[kind].valueCodeableConcept = TRDActivityKind#benefit-review "Review of benefit"
* activity[3].outcomeReference[0] = Reference(combined-encounter-review)
* activity[3].reference = Reference(combined-request-review)
* activity[4].extension[kind].valueCodeableConcept = TRDActivityKind#maintenance-session "Maintenance session"
* activity[4].outcomeReference[0] = Reference(combined-session-10)
* activity[4].reference = Reference(combined-request-continuation)
* activity[5].extension[kind].valueCodeableConcept = TRDActivityKind#outcome-assessment "Outcome assessment"
* activity[5].outcomeReference[0] = Reference(combined-response-week3)
* activity[5].reference = Reference(combined-request-outcomes)
* activity[6].extension[kind].valueCodeableConcept = TRDActivityKind#follow-up "Follow-up"
* activity[6].reference = Reference(combined-request-follow-up)
