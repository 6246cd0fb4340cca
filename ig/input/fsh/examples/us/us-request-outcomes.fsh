Instance: us-request-outcomes
InstanceOf: TRDSessionRequest
Usage: #example
Title: "US story: outcomes"
Description: "Outcome scores at week 4 and at months 1, 3 and 6 after the acute course."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "US-R7"
* basedOn = Reference(us-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#outcome-assessment "Outcome assessment"
* code.coding[snomed] = $SCT#171207006 "Depression screening (procedure)"
* code.text = "MADRS, PHQ-9 and C-SSRS; function and quality of life at month 6"
* subject = Reference(us-patient)
* occurrenceTiming.event[0] = "2026-03-03"
* occurrenceTiming.event[1] = "2026-03-31"
* occurrenceTiming.event[2] = "2026-06-02"
* occurrenceTiming.event[3] = "2026-09-01"
* authoredOn = "2026-01-29"
* requester = Reference(us-psychiatrist)
* reasonReference = Reference(us-condition)
