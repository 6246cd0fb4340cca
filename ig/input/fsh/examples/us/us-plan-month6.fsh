Instance: us-plan-month6
InstanceOf: TRDCarePlanEsketamine
Usage: #example
Title: "US story: care plan at month 6"
Description: "The plan that takes over at month 6, in remission: a session every four weeks, outcomes and follow-up to month 12. The label ends at every two weeks; four-weekly sessions were studied in SUSTAIN-3."
* text.status = #additional
* text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Remission at month 6. Esketamine 84 mg every four weeks, outcome scores and visit at month 12.</p></div>"
* extension[noPsychotherapyReason].valueString = "Twenty sessions of cognitive behavioural therapy ended in June 2026."
* identifier.system = "http://clinic.test/fhir/careplan"
* identifier.value = "US-P2"
* instantiatesCanonical = Canonical(trd-protocol-esketamine|0.1.0)
* replaces = Reference(us-plan)
* status = #active
* intent = #plan
* category[modality] = TRDModality#esketamine "Esketamine nasal spray"
* category[1] = http://hl7.org/fhir/us/core/CodeSystem/careplan-category#assess-plan
* title = "Esketamine nasal spray, maintenance after month 6"
* subject = Reference(us-patient)
* period.start = "2026-09-01"
* created = "2026-09-01"
* author = Reference(us-psychiatrist)
* contributor = Reference(us-organization)
* careTeam = Reference(us-careteam)
* addresses = Reference(us-condition)
* supportingInfo[0] = Reference(us-response-month6)
* supportingInfo[1] = Reference(us-phq9-month6)
* supportingInfo[2] = Reference(us-c-ssrs-month6)
* goal[0] = Reference(us-goal-function)
* activity[0].extension[kind].valueCodeableConcept = TRDActivityKind#maintenance-session "Maintenance session"
* activity[0].reference = Reference(us-request-month6-maintenance)
* activity[1].extension[kind].valueCodeableConcept = TRDActivityKind#medication-order "Medication order"
* activity[1].reference = Reference(us-order-maintenance)
* activity[2].extension[kind].valueCodeableConcept = TRDActivityKind#outcome-assessment "Outcome assessment"
* activity[2].reference = Reference(us-request-month6-outcomes)
* activity[3].extension[kind].valueCodeableConcept = TRDActivityKind#follow-up "Follow-up"
* activity[3].reference = Reference(us-request-month6-follow-up)
