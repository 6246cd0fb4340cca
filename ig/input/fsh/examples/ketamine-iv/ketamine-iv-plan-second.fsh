Instance: ketamine-iv-plan-second
InstanceOf: TRDCarePlanKetamineIV
Usage: #example
Title: "Ketamine IV story: care plan of the second series"
Description: "The plan that replaced the first one at the relapse, as it stands at month 6: the series is done and reviewed, maintenance goes on."
* identifier.system = "http://clinic.test/fhir/careplan"
* identifier.value = "KIV-P2"
* instantiatesCanonical = Canonical(trd-protocol-ketamine-iv|0.1.0)
* replaces = Reference(ketamine-iv-plan)
* status = #active
* intent = #plan
* category[modality] = TRDModality#ketamine-iv "Racemic ketamine, intravenous"
* title = "Second series of ketamine infusions after relapse"
* subject = Reference(ketamine-iv-patient)
* period.start = "2026-04-27"
* created = "2026-04-20"
* author.type = "Practitioner"
* author.identifier.system = "http://clinic.test/fhir/practitioner"
* author.identifier.value = "OKAF-02"
* author.display = "Dr Samuel Okafor"
* careTeam = Reference(ketamine-iv-careteam)
* addresses = Reference(ketamine-iv-condition)
* supportingInfo[0] = Reference(ketamine-iv-consent)
* supportingInfo[1] = Reference(ketamine-iv-relapse-month3)
* supportingInfo[2] = Reference(ketamine-iv-madrs-month3)
* supportingInfo[3] = Reference(ketamine-iv-c-ssrs-month3)
* goal[0] = Reference(ketamine-iv-goal-second-response)
* activity[0].extension[kind].valueCodeableConcept = TRDActivityKind#medication-order "Medication order"
* activity[0].reference = Reference(ketamine-iv-order-second-infusions)
* activity[1].extension[kind].valueCodeableConcept = TRDActivityKind#dosing-session "Dosing session"
* activity[1].outcomeReference[0] = Reference(ketamine-iv-session-second-6)
* activity[1].reference = Reference(ketamine-iv-request-second-infusions)
* activity[2].extension[kind].valueCodeableConcept = TRDActivityKind#monitoring "Monitoring"
* activity[2].reference = Reference(ketamine-iv-request-second-monitoring)
* activity[3].extension[kind].valueCodeableConcept = TRDActivityKind#benefit-review "Review of benefit"
* activity[3].outcomeReference[0] = Reference(ketamine-iv-encounter-second-review)
* activity[3].reference = Reference(ketamine-iv-request-second-review)
* activity[4].extension[kind].valueCodeableConcept = TRDActivityKind#maintenance-session "Maintenance session"
* activity[4].reference = Reference(ketamine-iv-request-second-maintenance)
* activity[5].extension[kind].valueCodeableConcept = TRDActivityKind#psychotherapy "Psychotherapy"
* activity[5].reference = Reference(ketamine-iv-request-second-psychotherapy)
* activity[6].extension[kind].valueCodeableConcept = TRDActivityKind#outcome-assessment "Outcome assessment"
* activity[6].outcomeReference[0] = Reference(ketamine-iv-response-second-series)
* activity[6].outcomeReference[1] = Reference(ketamine-iv-response-month6)
* activity[6].reference = Reference(ketamine-iv-request-second-outcomes)
* activity[7].extension[kind].valueCodeableConcept = TRDActivityKind#follow-up "Follow-up"
* activity[7].outcomeReference[0] = Reference(ketamine-iv-encounter-month6)
* activity[7].reference = Reference(ketamine-iv-request-second-follow-up)
