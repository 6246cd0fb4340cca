Instance: ketamine-iv-request-outcomes
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine IV story: outcomes"
Description: "Scores at the end of the series, then at 1, 3, 6 and 12 months."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIV-R8"
* basedOn = Reference(ketamine-iv-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#outcome-assessment "Outcome assessment"
* code.coding[snomed] = $SCT#171207006 "Depression screening (procedure)"
* code.text = "MADRS, QIDS-SR16 and C-SSRS"
* subject = Reference(ketamine-iv-patient)
* occurrenceTiming.event[0] = "2026-02-09"
* occurrenceTiming.event[1] = "2026-03-10"
* occurrenceTiming.event[2] = "2026-04-20"
* occurrenceTiming.event[3] = "2026-07-20"
* occurrenceTiming.event[4] = "2027-01-19"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "OKAF-02"
* requester.display = "Dr Samuel Okafor"
* reasonReference = Reference(ketamine-iv-condition)
