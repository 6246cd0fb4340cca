Instance: esketamine-request-outcomes
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Esketamine story: outcomes"
Description: "Outcome scores at weeks 4 and 8 and at months 3, 6 and 12."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ESK-R7"
* basedOn = Reference(esketamine-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#outcome-assessment "Outcome assessment"
* code.coding[snomed] = $SCT#171207006 "Depression screening (procedure)"
* code.text = "MADRS, PHQ-9 and C-SSRS"
* subject = Reference(esketamine-patient)
* occurrenceTiming.event[0] = "2026-03-31"
* occurrenceTiming.event[1] = "2026-04-28"
* occurrenceTiming.event[2] = "2026-06-02"
* occurrenceTiming.event[3] = "2026-09-01"
* occurrenceTiming.event[4] = "2027-03-02"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "HALV-01"
* requester.display = "Dr Ines Halvorsen"
* reasonReference = Reference(esketamine-condition)
