Instance: ketamine-intranasal-plan
InstanceOf: TRDCarePlanKetamineIntranasal
Usage: #example
Title: "Ketamine intranasal story: care plan"
Description: "An active plan of compounded intranasal ketamine without psychotherapy, with the reason for that."
* extension[noPsychotherapyReason].valueString = "Declined for now: she completed a course of cognitive behavioural therapy in 2024"
* identifier.system = "http://clinic.test/fhir/careplan"
* identifier.value = "KIN-P1"
* instantiatesCanonical = Canonical(trd-protocol-ketamine-intranasal|0.1.0)
* status = #active
* intent = #plan
* category[modality] = TRDModality#ketamine-intranasal "Racemic ketamine, intranasal"
* title = "Intranasal racemic ketamine"
* subject = Reference(ketamine-intranasal-patient)
* period.start = "2025-11-24"
* created = "2025-11-17"
* author.type = "Practitioner"
* author.identifier.system = "http://clinic.test/fhir/practitioner"
* author.identifier.value = "BRAN-04"
* author.display = "Dr Tomas Brandt"
* careTeam = Reference(ketamine-intranasal-careteam)
* addresses = Reference(ketamine-intranasal-condition)
* supportingInfo[0] = Reference(ketamine-intranasal-consent)
* supportingInfo[1] = Reference(ketamine-intranasal-phq9-baseline)
* supportingInfo[2] = Reference(ketamine-intranasal-c-ssrs-baseline)
* supportingInfo[3] = Reference(ketamine-intranasal-screening)
* supportingInfo[4] = Reference(ketamine-intranasal-resistance-stage)
* supportingInfo[5] = Reference(ketamine-intranasal-eligibility-overall)
* goal[0] = Reference(ketamine-intranasal-goal-response)
* activity[0].extension[kind].valueCodeableConcept = TRDActivityKind#medication-order "Medication order"
* activity[0].reference = Reference(ketamine-intranasal-order-spray)
* activity[1].extension[kind].valueCodeableConcept = TRDActivityKind#dosing-session "Dosing session"
* activity[1].reference = Reference(ketamine-intranasal-request-sessions)
* activity[2].extension[kind].valueCodeableConcept = TRDActivityKind#monitoring "Monitoring"
* activity[2].reference = Reference(ketamine-intranasal-request-monitoring)
* activity[3].extension[kind].valueCodeableConcept = TRDActivityKind#benefit-review "Review of benefit"
* activity[3].reference = Reference(ketamine-intranasal-request-review)
* activity[4].extension[kind].valueCodeableConcept = TRDActivityKind#relapse-prevention "Relapse prevention"
* activity[4].reference = Reference(ketamine-intranasal-request-relapse-prevention)
* activity[5].extension[kind].valueCodeableConcept = TRDActivityKind#outcome-assessment "Outcome assessment"
* activity[5].reference = Reference(ketamine-intranasal-request-outcomes)
* activity[6].extension[kind].valueCodeableConcept = TRDActivityKind#follow-up "Follow-up"
* activity[6].reference = Reference(ketamine-intranasal-request-follow-up)
