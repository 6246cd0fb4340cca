Instance: not-eligible-plan
InstanceOf: TRDCarePlanEsketamine
Usage: #example
Title: "Not eligible story: care plan, revoked before it began"
Description: "A plan that was drafted at the first visit and revoked at the decision: nothing was ordered, no consent was asked for, no session took place. The rules of an active plan do not apply to it."
* identifier.system = "http://clinic.test/fhir/careplan"
* identifier.value = "NEL-P1"
* status = #revoked
* intent = #plan
* category[modality] = TRDModality#esketamine "Esketamine nasal spray"
* title = "Esketamine, drafted at the referral"
* subject = Reference(not-eligible-patient)
* created = "2026-02-23"
* author.type = "Practitioner"
* author.identifier.system = "http://clinic.test/fhir/practitioner"
* author.identifier.value = "WIDM-19"
* author.display = "Dr Anna Widmer"
* addresses = Reference(not-eligible-condition)
* supportingInfo[0] = Reference(not-eligible-screening)
* supportingInfo[1] = Reference(not-eligible-eligibility-resistance)
* supportingInfo[2] = Reference(not-eligible-eligibility-aneurysm)
* supportingInfo[3] = Reference(not-eligible-eligibility-overall)
* activity[0].extension[kind].valueCodeableConcept = TRDActivityKind#screening "Screening"
* activity[0].outcomeReference[0] = Reference(not-eligible-screening)
* activity[0].reference = Reference(not-eligible-request-screening)
* note.text = "Revoked on 2 March 2026, before it began: see the eligibility findings."
