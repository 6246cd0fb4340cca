Instance: us-plan
InstanceOf: TRDCarePlanEsketamine
Usage: #example
Title: "US story: care plan"
Description: "An active plan of esketamine alone in an outpatient clinic, under the REMS. Its category and narrative are those of US Core."
* text.status = #additional
* text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Esketamine nasal spray alone for treatment-resistant depression: eight sessions in four weeks, review of benefit on March 3, then weekly and less often. Monitoring for two hours after every dose.</p></div>"
* identifier.system = "http://clinic.test/fhir/careplan"
* identifier.value = "US-P1"
* instantiatesCanonical = Canonical(trd-protocol-esketamine|0.1.0)
* status = #active
* intent = #plan
* category[modality] = TRDModality#esketamine "Esketamine nasal spray"
* category[1] = http://hl7.org/fhir/us/core/CodeSystem/careplan-category#assess-plan
* title = "Esketamine nasal spray for treatment-resistant depression"
* subject = Reference(us-patient)
* period.start = "2026-02-03"
* created = "2026-01-29"
* author = Reference(us-psychiatrist)
* contributor = Reference(us-organization)
* careTeam = Reference(us-careteam)
* addresses = Reference(us-condition)
* supportingInfo[0] = Reference(us-consent)
* supportingInfo[1] = Reference(us-registry-consent)
* supportingInfo[2] = Reference(us-rems-enrollment)
* supportingInfo[3] = Reference(us-eligibility-overall)
* supportingInfo[4] = Reference(us-madrs-baseline)
* supportingInfo[5] = Reference(us-phq9-baseline)
* supportingInfo[6] = Reference(us-c-ssrs-baseline)
* goal[0] = Reference(us-goal-response)
* goal[1] = Reference(us-goal-function)
* activity[0].extension[kind].valueCodeableConcept = TRDActivityKind#preparation "Preparation"
* activity[0].reference = Reference(us-request-preparation)
* activity[1].extension[kind].valueCodeableConcept = TRDActivityKind#medication-order "Medication order"
* activity[1].reference = Reference(us-order-induction)
* activity[2].extension[kind].valueCodeableConcept = TRDActivityKind#dosing-session "Dosing session"
* activity[2].reference = Reference(us-request-induction)
* activity[3].extension[kind].valueCodeableConcept = TRDActivityKind#dosing-session "Dosing session"
* activity[3].reference = Reference(us-request-optimisation)
* activity[4].extension[kind].valueCodeableConcept = TRDActivityKind#maintenance-session "Maintenance session"
* activity[4].reference = Reference(us-request-maintenance)
* activity[5].extension[kind].valueCodeableConcept = TRDActivityKind#monitoring "Monitoring"
* activity[5].reference = Reference(us-request-monitoring)
* activity[6].extension[kind].valueCodeableConcept = TRDActivityKind#outcome-assessment "Outcome assessment"
* activity[6].reference = Reference(us-request-outcomes)
* activity[7].extension[kind].valueCodeableConcept = TRDActivityKind#benefit-review "Review of benefit"
* activity[7].reference = Reference(us-request-review)
* activity[8].extension[kind].valueCodeableConcept = TRDActivityKind#psychotherapy "Psychotherapy"
* activity[8].reference = Reference(us-request-psychotherapy)
* activity[9].extension[kind].valueCodeableConcept = TRDActivityKind#follow-up "Follow-up"
* activity[9].reference = Reference(us-request-follow-up)
