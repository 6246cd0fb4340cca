Instance: us-request-month6-follow-up
InstanceOf: TRDSessionRequest
Usage: #example
Title: "US story: follow-up at month 12"
Description: "Visit at month 12: go on or stop."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#maintenance "Maintenance"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "US-R14"
* basedOn = Reference(us-plan-month6)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#follow-up "Follow-up"
* code.text = "Follow-up visit at month 12"
* subject = Reference(us-patient)
* occurrenceDateTime = "2027-03-02"
* authoredOn = "2026-09-01"
* requester = Reference(us-psychiatrist)
* reasonReference = Reference(us-condition)
