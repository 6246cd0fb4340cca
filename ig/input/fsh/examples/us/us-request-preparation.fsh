Instance: us-request-preparation
InstanceOf: TRDSessionRequest
Usage: #example
Title: "US story: preparation"
Description: "Counselling and enrolment in the REMS before the first dose."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#preparation "Preparation"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "US-R1"
* basedOn = Reference(us-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#preparation "Preparation"
* code.text = "Counselling, REMS enrolment and safe-leave arrangement before the first dose"
* subject = Reference(us-patient)
* occurrenceDateTime = "2026-01-29T09:00:00-06:00"
* authoredOn = "2026-01-29"
* requester = Reference(us-psychiatrist)
* reasonReference = Reference(us-condition)
