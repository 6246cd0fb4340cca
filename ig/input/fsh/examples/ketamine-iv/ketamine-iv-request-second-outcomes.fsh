Instance: ketamine-iv-request-second-outcomes
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine IV story: outcomes of the second series"
Description: "Scores after the series and six months after the first infusion."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIV-R16"
* basedOn = Reference(ketamine-iv-plan-second)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#outcome-assessment "Outcome assessment"
* code.coding[snomed] = $SCT#171207006 "Depression screening (procedure)"
* code.text = "MADRS, QIDS-C16 and C-SSRS"
* subject = Reference(ketamine-iv-patient)
* occurrenceTiming.event[0] = "2026-05-18"
* occurrenceTiming.event[1] = "2026-07-20"
* occurrenceTiming.event[2] = "2026-10-19"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "OKAF-02"
* requester.display = "Dr Samuel Okafor"
* reasonReference = Reference(ketamine-iv-condition)
