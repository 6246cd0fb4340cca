Instance: psilocybin-request-outcomes
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Psilocybin story: outcomes"
Description: "Outcome and suicide-risk schedule of the trials."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "PSI-R6"
* basedOn = Reference(psilocybin-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#outcome-assessment "Outcome assessment"
* code.coding[snomed] = $SCT#171207006 "Depression screening (procedure)"
* code.text = "MADRS, PHQ-9 and C-SSRS on day 1, weekly to week 3, week 6, month 3, 6 and 12"
* subject = Reference(psilocybin-patient)
* occurrenceTiming.event[0] = "2026-04-02"
* occurrenceTiming.event[1] = "2026-04-08"
* occurrenceTiming.event[2] = "2026-04-15"
* occurrenceTiming.event[3] = "2026-04-22"
* occurrenceTiming.event[4] = "2026-05-13"
* occurrenceTiming.event[5] = "2026-07-01"
* occurrenceTiming.event[6] = "2026-10-01"
* occurrenceTiming.event[7] = "2027-04-01"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "TRAN-05"
* requester.display = "Dr Amelia Tran"
* reasonReference = Reference(psilocybin-condition)
