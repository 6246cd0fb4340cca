Instance: us-request-monitoring
InstanceOf: TRDSessionRequest
Usage: #example
Title: "US story: monitoring"
Description: "Observation for at least two hours after every dose, with the form of the REMS within seven days."
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "US-R6"
* basedOn = Reference(us-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#monitoring "Monitoring"
* code.coding[snomed] = $SCT#61746007 "Taking patient vital signs (procedure)"
* code.text = "Blood pressure before, at 40 min and before leaving; sedation, dissociation, breathing and SpO2 for at least 2 h; monitoring form within 7 days"
* subject = Reference(us-patient)
* occurrencePeriod.start = "2026-02-03"
* authoredOn = "2026-01-29"
* requester = Reference(us-psychiatrist)
* reasonReference = Reference(us-condition)
