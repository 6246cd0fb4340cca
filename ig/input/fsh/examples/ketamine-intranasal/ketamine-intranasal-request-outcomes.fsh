Instance: ketamine-intranasal-request-outcomes
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine intranasal story: outcomes"
Description: "Scores at week 4, then at 1 and 2 months."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIN-R6"
* basedOn = Reference(ketamine-intranasal-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#outcome-assessment "Outcome assessment"
* code.coding[snomed] = $SCT#171207006 "Depression screening (procedure)"
* code.text = "PHQ-9 and C-SSRS"
* subject = Reference(ketamine-intranasal-patient)
* occurrenceTiming.event[0] = "2025-12-22"
* occurrenceTiming.event[1] = "2026-01-22"
* occurrenceTiming.event[2] = "2026-02-23"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "BRAN-04"
* requester.display = "Dr Tomas Brandt"
* reasonReference = Reference(ketamine-intranasal-condition)
