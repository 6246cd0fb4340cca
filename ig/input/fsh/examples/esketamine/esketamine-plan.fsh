Instance: esketamine-plan
InstanceOf: TRDCarePlanEsketamine
Usage: #example
Title: "Esketamine story: care plan"
Description: "An active esketamine plan with counselling, order, induction, optimisation, maintenance, monitoring, outcomes, review, psychotherapy and follow-up."
* identifier.system = "http://clinic.test/fhir/careplan"
* identifier.value = "ESK-P1"
* instantiatesCanonical = Canonical(trd-protocol-esketamine-antidepressant|0.1.0)
* status = #active
* intent = #plan
* category[modality] = TRDModality#esketamine "Esketamine nasal spray"
* title = "Esketamine nasal spray for treatment-resistant depression"
* subject = Reference(esketamine-patient)
* period.start = "2026-03-03"
* created = "2026-02-24"
* author.type = "Practitioner"
* author.identifier.system = "http://clinic.test/fhir/practitioner"
* author.identifier.value = "HALV-01"
* author.display = "Dr Ines Halvorsen"
* addresses = Reference(esketamine-condition)
* supportingInfo[0] = Reference(esketamine-consent)
* supportingInfo[1] = Reference(esketamine-madrs-baseline)
* supportingInfo[2] = Reference(esketamine-phq9-baseline)
* supportingInfo[3] = Reference(esketamine-c-ssrs-baseline)
* goal[0] = Reference(esketamine-goal-remission)
* goal[1] = Reference(esketamine-goal-response)
* activity[0].extension[kind].valueCodeableConcept = TRDActivityKind#preparation "Preparation"
* activity[0].reference = Reference(esketamine-request-preparation)
* activity[1].extension[kind].valueCodeableConcept = TRDActivityKind#medication-order "Medication order"
* activity[1].reference = Reference(esketamine-order-induction)
* activity[2].extension[kind].valueCodeableConcept = TRDActivityKind#dosing-session "Dosing session"
* activity[2].reference = Reference(esketamine-request-induction)
* activity[3].extension[kind].valueCodeableConcept = TRDActivityKind#dosing-session "Dosing session"
* activity[3].reference = Reference(esketamine-request-optimisation)
* activity[4].extension[kind].valueCodeableConcept = TRDActivityKind#maintenance-session "Maintenance session"
* activity[4].reference = Reference(esketamine-request-maintenance)
* activity[5].extension[kind].valueCodeableConcept = TRDActivityKind#monitoring "Monitoring"
* activity[5].reference = Reference(esketamine-request-monitoring)
* activity[6].extension[kind].valueCodeableConcept = TRDActivityKind#outcome-assessment "Outcome assessment"
* activity[6].reference = Reference(esketamine-request-outcomes)
* activity[7].extension[kind].valueCodeableConcept = TRDActivityKind#benefit-review "Review of benefit"
* activity[7].reference = Reference(esketamine-request-review)
* activity[8].extension[kind].valueCodeableConcept = TRDActivityKind#psychotherapy "Psychotherapy"
* activity[8].reference = Reference(esketamine-request-psychotherapy)
* activity[9].extension[kind].valueCodeableConcept = TRDActivityKind#follow-up "Follow-up"
* activity[9].reference = Reference(esketamine-request-follow-up)
