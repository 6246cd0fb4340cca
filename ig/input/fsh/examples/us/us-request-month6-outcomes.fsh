Instance: us-request-month6-outcomes
InstanceOf: TRDSessionRequest
Usage: #example
Title: "US story: outcomes after month 6"
Description: "Scores at month 12."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "US-R13"
* basedOn = Reference(us-plan-month6)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#outcome-assessment "Outcome assessment"
* code.coding[snomed] = $SCT#171207006 "Depression screening (procedure)"
* code.text = "MADRS, PHQ-9 and C-SSRS"
* subject = Reference(us-patient)
* occurrenceDateTime = "2027-03-02"
* authoredOn = "2026-09-01"
* requester = Reference(us-psychiatrist)
* reasonReference = Reference(us-condition)
