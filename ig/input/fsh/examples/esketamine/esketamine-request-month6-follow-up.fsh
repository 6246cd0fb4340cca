Instance: esketamine-request-month6-follow-up
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Esketamine story: follow-up at month 12"
Description: "Visit a year after the first dose: go on, stretch or stop."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#maintenance "Maintenance"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ESK-R14"
* basedOn = Reference(esketamine-plan-month6)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#follow-up "Follow-up"
* code.text = "Follow-up visit at month 12"
* subject = Reference(esketamine-patient)
* occurrenceDateTime = "2027-03-02"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "HALV-01"
* requester.display = "Dr Ines Halvorsen"
* reasonReference = Reference(esketamine-condition)
