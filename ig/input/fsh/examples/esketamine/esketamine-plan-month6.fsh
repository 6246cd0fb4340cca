Instance: esketamine-plan-month6
InstanceOf: TRDCarePlanEsketamine
Usage: #example
Title: "Esketamine story: care plan at month 6"
Description: "The plan that takes over from the first one at month 6, with the remission held: maintenance, outcomes and follow-up to month 12. The therapy has ended."
* extension[noPsychotherapyReason].valueString = "Twenty sessions of cognitive behavioural therapy ended in July 2026."
* identifier.system = "http://clinic.test/fhir/careplan"
* identifier.value = "ESK-P2"
* instantiatesCanonical = Canonical(trd-protocol-esketamine-antidepressant|0.1.0)
* replaces = Reference(esketamine-plan)
* status = #active
* intent = #plan
* category[modality] = TRDModality#esketamine "Esketamine nasal spray"
* title = "Esketamine nasal spray, maintenance after month 6"
* subject = Reference(esketamine-patient)
* encounter = Reference(esketamine-encounter-month6)
* period.start = "2026-09-01"
* created = "2026-09-01"
* author.type = "Practitioner"
* author.identifier.system = "http://clinic.test/fhir/practitioner"
* author.identifier.value = "HALV-01"
* author.display = "Dr Ines Halvorsen"
* careTeam = Reference(esketamine-careteam)
* addresses = Reference(esketamine-condition)
* supportingInfo[0] = Reference(esketamine-consent)
* supportingInfo[1] = Reference(esketamine-response-month6)
* supportingInfo[2] = Reference(esketamine-phq9-month6)
* supportingInfo[3] = Reference(esketamine-c-ssrs-month6)
* supportingInfo[4] = Reference(esketamine-session-22-urinary-symptom)
* goal = Reference(esketamine-goal-stay-well)
* activity[0].extension[kind].valueCodeableConcept = TRDActivityKind#maintenance-session "Maintenance session"
* activity[0].reference = Reference(esketamine-request-month6-maintenance)
* activity[1].extension[kind].valueCodeableConcept = TRDActivityKind#medication-order "Medication order"
* activity[1].reference = Reference(esketamine-order-maintenance)
* activity[2].extension[kind].valueCodeableConcept = TRDActivityKind#outcome-assessment "Outcome assessment"
* activity[2].reference = Reference(esketamine-request-month6-outcomes)
* activity[3].extension[kind].valueCodeableConcept = TRDActivityKind#follow-up "Follow-up"
* activity[3].reference = Reference(esketamine-request-month6-follow-up)
