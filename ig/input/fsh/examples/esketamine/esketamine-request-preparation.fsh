Instance: esketamine-request-preparation
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Esketamine story: preparation"
Description: "Counselling and enrolment in the safety programme before the first dose."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#preparation "Preparation"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ESK-R1"
* basedOn = Reference(esketamine-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#preparation "Preparation"
* code.text = "Counselling, enrolment and safe-leave arrangement before the first dose"
* subject = Reference(esketamine-patient)
* occurrenceDateTime = "2026-02-24T10:00:00+01:00"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "HALV-01"
* requester.display = "Dr Ines Halvorsen"
* reasonReference = Reference(esketamine-condition)
