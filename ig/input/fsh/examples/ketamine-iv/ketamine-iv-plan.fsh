Instance: ketamine-iv-plan
InstanceOf: TRDCarePlanKetamineIV
Usage: #example
Title: "Ketamine IV story: care plan"
Description: "An active ketamine infusion plan: six infusions, review, weekly continuation, CBT, outcomes and follow-up."
* identifier.system = "http://clinic.test/fhir/careplan"
* identifier.value = "KIV-P1"
* instantiatesCanonical = Canonical(trd-protocol-ketamine-iv|0.1.0)
* status = #active
* intent = #plan
* category[modality] = TRDModality#ketamine-iv "Racemic ketamine, intravenous"
* title = "Ketamine infusions for treatment-resistant depression"
* subject = Reference(ketamine-iv-patient)
* period.start = "2026-01-19"
* created = "2026-01-14"
* author.type = "Practitioner"
* author.identifier.system = "http://clinic.test/fhir/practitioner"
* author.identifier.value = "OKAF-02"
* author.display = "Dr Samuel Okafor"
* careTeam = Reference(ketamine-iv-careteam)
* addresses = Reference(ketamine-iv-condition)
* supportingInfo[0] = Reference(ketamine-iv-consent)
* supportingInfo[1] = Reference(ketamine-iv-madrs-baseline)
* supportingInfo[2] = Reference(ketamine-iv-qids-baseline)
* supportingInfo[3] = Reference(ketamine-iv-c-ssrs-baseline)
* supportingInfo[4] = Reference(ketamine-iv-screening)
* supportingInfo[5] = Reference(ketamine-iv-resistance-stage)
* supportingInfo[6] = Reference(ketamine-iv-eligibility-overall)
* goal[0] = Reference(ketamine-iv-goal-response)
* activity[0].extension[kind].valueCodeableConcept = TRDActivityKind#screening "Screening"
* activity[0].reference = Reference(ketamine-iv-request-screening)
* activity[1].extension[kind].valueCodeableConcept = TRDActivityKind#medication-order "Medication order"
* activity[1].reference = Reference(ketamine-iv-order-infusions)
* activity[2].extension[kind].valueCodeableConcept = TRDActivityKind#dosing-session "Dosing session"
* activity[2].reference = Reference(ketamine-iv-request-infusions)
* activity[3].extension[kind].valueCodeableConcept = TRDActivityKind#monitoring "Monitoring"
* activity[3].reference = Reference(ketamine-iv-request-monitoring)
* activity[4].extension[kind].valueCodeableConcept = TRDActivityKind#benefit-review "Review of benefit"
* activity[4].reference = Reference(ketamine-iv-request-review)
* activity[5].extension[kind].valueCodeableConcept = TRDActivityKind#maintenance-session "Maintenance session"
* activity[5].reference = Reference(ketamine-iv-request-continuation)
* activity[6].extension[kind].valueCodeableConcept = TRDActivityKind#psychotherapy "Psychotherapy"
* activity[6].reference = Reference(ketamine-iv-request-psychotherapy)
* activity[7].extension[kind].valueCodeableConcept = TRDActivityKind#outcome-assessment "Outcome assessment"
* activity[7].reference = Reference(ketamine-iv-request-outcomes)
* activity[8].extension[kind].valueCodeableConcept = TRDActivityKind#follow-up "Follow-up"
* activity[8].reference = Reference(ketamine-iv-request-follow-up)
