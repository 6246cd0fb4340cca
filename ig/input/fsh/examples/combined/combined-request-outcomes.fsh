Instance: combined-request-outcomes
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Combination story: outcomes"
Description: "Scores after the infusions, after the psychotherapy, and at 6 and 12 months: one series for the whole combination, which both child plans refer to."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "CMB-R1"
* basedOn = Reference(combined-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#outcome-assessment "Outcome assessment"
* code.coding[snomed] = $SCT#171207006 "Depression screening (procedure)"
* code.text = "QIDS-SR16, MADRS and C-SSRS"
* subject = Reference(combined-patient)
* occurrenceTiming.event[0] = "2026-02-23"
* occurrenceTiming.event[1] = "2026-06-08"
* occurrenceTiming.event[2] = "2026-08-03"
* occurrenceTiming.event[3] = "2027-02-03"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "MORE-07"
* requester.display = "Dr Catarina Moreira"
* reasonReference = Reference(combined-condition)
