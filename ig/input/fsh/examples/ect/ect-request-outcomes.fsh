Instance: ect-request-outcomes
InstanceOf: TRDSessionRequest
Usage: #example
Title: "ECT story: outcomes"
Description: "Outcome schedule of the course."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ECT-R9"
* basedOn = Reference(ect-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#outcome-assessment "Outcome assessment"
* code.coding[snomed] = $SCT#171207006 "Depression screening (procedure)"
* code.text = "QIDS-SR16 weekly in the course, HAM-D17 at its end and at 1, 3, 6 and 12 months, C-SSRS with each"
* subject = Reference(ect-patient)
* occurrenceTiming.event[0] = "2025-11-10"
* occurrenceTiming.event[1] = "2025-11-17"
* occurrenceTiming.event[2] = "2025-11-24"
* occurrenceTiming.event[3] = "2025-12-01"
* occurrenceTiming.event[4] = "2026-01-05"
* occurrenceTiming.event[5] = "2026-03-02"
* occurrenceTiming.event[6] = "2026-06-01"
* occurrenceTiming.event[7] = "2026-12-01"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "DEMI-06"
* requester.display = "Dr Elif Demir"
* reasonReference = Reference(ect-condition)
