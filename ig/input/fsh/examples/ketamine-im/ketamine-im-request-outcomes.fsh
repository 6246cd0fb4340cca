Instance: ketamine-im-request-outcomes
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine IM story: outcomes"
Description: "Scores after the series, then at 1, 3 and 6 months."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIM-R8"
* basedOn = Reference(ketamine-im-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#outcome-assessment "Outcome assessment"
* code.coding[snomed] = $SCT#171207006 "Depression screening (procedure)"
* code.text = "PHQ-9 and C-SSRS"
* subject = Reference(ketamine-im-patient)
* occurrenceTiming.event[0] = "2026-03-02"
* occurrenceTiming.event[1] = "2026-04-02"
* occurrenceTiming.event[2] = "2026-06-01"
* occurrenceTiming.event[3] = "2026-09-01"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "FERR-03"
* requester.display = "Dr Lucia Ferraro"
* reasonReference = Reference(ketamine-im-condition)
