Instance: psilocybin-plan
InstanceOf: TRDCarePlanPsilocybin
Usage: #example
Title: "Psilocybin story: care plan"
Description: "An active psilocybin plan under the Australian authorised prescriber scheme, with preparation, dosing, integration, outcomes and follow-up."
* extension[legalBasis].valueCodeableConcept = TRDLegalBasis#authorised-prescriber "Authorised prescriber"
* extension[legalBasis].valueCodeableConcept.text = "Authorised Prescriber, Therapeutic Goods Administration, Australia"
* identifier.system = "http://clinic.test/fhir/careplan"
* identifier.value = "PSI-P1"
* instantiatesCanonical = Canonical(trd-protocol-psilocybin|0.1.0)
* status = #active
* intent = #plan
* category[modality] = TRDModality#psilocybin "Psilocybin-assisted therapy"
* title = "Psilocybin-assisted therapy, one dose of 25 mg"
* subject = Reference(psilocybin-patient)
* period.start = "2026-03-17"
* created = "2026-03-10"
* author.type = "Practitioner"
* author.identifier.system = "http://clinic.test/fhir/practitioner"
* author.identifier.value = "TRAN-05"
* author.display = "Dr Amelia Tran"
* careTeam = Reference(psilocybin-careteam)
* addresses = Reference(psilocybin-condition)
* supportingInfo[0] = Reference(psilocybin-consent)
* supportingInfo[1] = Reference(psilocybin-madrs-baseline)
* supportingInfo[2] = Reference(psilocybin-phq9-baseline)
* supportingInfo[3] = Reference(psilocybin-c-ssrs-baseline)
* goal[0] = Reference(psilocybin-goal-remission)
* activity[0].extension[kind].valueCodeableConcept = TRDActivityKind#preparation "Preparation"
* activity[0].reference = Reference(psilocybin-request-preparation)
* activity[1].extension[kind].valueCodeableConcept = TRDActivityKind#medication-order "Medication order"
* activity[1].reference = Reference(psilocybin-order-dose)
* activity[2].extension[kind].valueCodeableConcept = TRDActivityKind#dosing-session "Dosing session"
* activity[2].reference = Reference(psilocybin-request-dosing)
* activity[3].extension[kind].valueCodeableConcept = TRDActivityKind#monitoring "Monitoring"
* activity[3].reference = Reference(psilocybin-request-monitoring)
* activity[4].extension[kind].valueCodeableConcept = TRDActivityKind#integration "Integration"
* activity[4].reference = Reference(psilocybin-request-integration)
* activity[5].extension[kind].valueCodeableConcept = TRDActivityKind#outcome-assessment "Outcome assessment"
* activity[5].reference = Reference(psilocybin-request-outcomes)
* activity[6].extension[kind].valueCodeableConcept = TRDActivityKind#follow-up "Follow-up"
* activity[6].reference = Reference(psilocybin-request-follow-up)
