Instance: ketamine-im-plan
InstanceOf: TRDCarePlanKetamineIM
Usage: #example
Title: "Ketamine IM story: care plan"
Description: "An active plan of intramuscular ketamine with preparation, integration and relapse prevention by psychotherapy."
* identifier.system = "http://clinic.test/fhir/careplan"
* identifier.value = "KIM-P1"
* instantiatesCanonical = Canonical(trd-protocol-ketamine-im|0.1.0)
* status = #active
* intent = #plan
* category[modality] = TRDModality#ketamine-im "Racemic ketamine, intramuscular"
* title = "Intramuscular ketamine with psychotherapy"
* subject = Reference(ketamine-im-patient)
* period.start = "2026-01-13"
* created = "2026-01-08"
* author.type = "Practitioner"
* author.identifier.system = "http://clinic.test/fhir/practitioner"
* author.identifier.value = "FERR-03"
* author.display = "Dr Lucia Ferraro"
* careTeam = Reference(ketamine-im-careteam)
* addresses = Reference(ketamine-im-condition)
* supportingInfo[0] = Reference(ketamine-im-consent)
* supportingInfo[1] = Reference(ketamine-im-phq9-baseline)
* supportingInfo[2] = Reference(ketamine-im-c-ssrs-baseline)
* supportingInfo[3] = Reference(ketamine-im-screening)
* supportingInfo[4] = Reference(ketamine-im-resistance-stage)
* supportingInfo[5] = Reference(ketamine-im-eligibility-overall)
* goal[0] = Reference(ketamine-im-goal-response)
* activity[0].extension[kind].valueCodeableConcept = TRDActivityKind#preparation "Preparation"
* activity[0].reference = Reference(ketamine-im-request-preparation)
* activity[1].extension[kind].valueCodeableConcept = TRDActivityKind#medication-order "Medication order"
* activity[1].reference = Reference(ketamine-im-order-injections)
* activity[2].extension[kind].valueCodeableConcept = TRDActivityKind#dosing-session "Dosing session"
* activity[2].reference = Reference(ketamine-im-request-injections)
* activity[3].extension[kind].valueCodeableConcept = TRDActivityKind#monitoring "Monitoring"
* activity[3].reference = Reference(ketamine-im-request-monitoring)
* activity[4].extension[kind].valueCodeableConcept = TRDActivityKind#integration "Integration"
* activity[4].reference = Reference(ketamine-im-request-integration)
* activity[5].extension[kind].valueCodeableConcept = TRDActivityKind#benefit-review "Review of benefit"
* activity[5].reference = Reference(ketamine-im-request-review)
* activity[6].extension[kind].valueCodeableConcept = TRDActivityKind#relapse-prevention "Relapse prevention"
* activity[6].reference = Reference(ketamine-im-request-relapse-prevention)
* activity[7].extension[kind].valueCodeableConcept = TRDActivityKind#outcome-assessment "Outcome assessment"
* activity[7].reference = Reference(ketamine-im-request-outcomes)
* activity[8].extension[kind].valueCodeableConcept = TRDActivityKind#follow-up "Follow-up"
* activity[8].reference = Reference(ketamine-im-request-follow-up)
