Instance: esketamine-request-month6-outcomes
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Esketamine story: outcomes after month 6"
Description: "Scores at months 9 and 12."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ESK-R12"
* basedOn = Reference(esketamine-plan-month6)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#outcome-assessment "Outcome assessment"
* code.coding[snomed] = $SCT#171207006 "Depression screening (procedure)"
* code.text = "MADRS, PHQ-9 and C-SSRS"
* subject = Reference(esketamine-patient)
* occurrenceTiming.event[0] = "2026-12-01"
* occurrenceTiming.event[1] = "2027-03-02"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "HALV-01"
* requester.display = "Dr Ines Halvorsen"
* reasonReference = Reference(esketamine-condition)
