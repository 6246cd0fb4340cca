Instance: combined-plan
InstanceOf: TRDCarePlanCombined
Usage: #example
Title: "Combination story: parent plan"
Description: "The parent of two plans: it names ketamine infusions and psychotherapy as combined and holds what coordinates them, the outcomes, the review that decides on psychotherapy, relapse prevention and follow-up."
* extension[combinedModality][0].valueCodeableConcept = TRDModality#ketamine-iv "Racemic ketamine, intravenous"
* extension[combinedModality][1].valueCodeableConcept = TRDModality#psychotherapy "Psychotherapy"
* identifier.system = "http://clinic.test/fhir/careplan"
* identifier.value = "CMB-P1"
* instantiatesCanonical = Canonical(trd-protocol-ketamine-psychotherapy|0.1.0)
* status = #active
* intent = #plan
* category[modality] = TRDModality#combination "Combination"
* title = "Ketamine infusions, then cognitive behavioural therapy"
* subject = Reference(combined-patient)
* period.start = "2026-02-03"
* created = "2026-01-28"
* author.type = "Practitioner"
* author.identifier.system = "http://clinic.test/fhir/practitioner"
* author.identifier.value = "MORE-07"
* author.display = "Dr Catarina Moreira"
* careTeam = Reference(combined-careteam)
* addresses = Reference(combined-condition)
* supportingInfo[0] = Reference(combined-consent)
* supportingInfo[1] = Reference(combined-qids-baseline)
* supportingInfo[2] = Reference(combined-madrs-baseline)
* supportingInfo[3] = Reference(combined-c-ssrs-baseline)
* supportingInfo[4] = Reference(combined-screening)
* supportingInfo[5] = Reference(combined-resistance-stage)
* supportingInfo[6] = Reference(combined-eligibility-overall)
* goal[0] = Reference(combined-goal-response)
* activity[0].extension[kind].valueCodeableConcept = TRDActivityKind#outcome-assessment "Outcome assessment"
* activity[0].reference = Reference(combined-request-outcomes)
* activity[1].extension[kind].valueCodeableConcept = TRDActivityKind#benefit-review "Review of benefit"
* activity[1].reference = Reference(combined-request-review)
* activity[2].extension[kind].valueCodeableConcept = TRDActivityKind#relapse-prevention "Relapse prevention"
* activity[2].reference = Reference(combined-request-relapse-prevention)
* activity[3].extension[kind].valueCodeableConcept = TRDActivityKind#follow-up "Follow-up"
* activity[3].reference = Reference(combined-request-follow-up)
