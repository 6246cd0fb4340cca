Instance: combined-request-relapse-prevention
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Combination story: relapse prevention"
Description: "Relapse prevention of the whole: early signs, and who is called."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#continuation "Continuation"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "CMB-R3"
* basedOn = Reference(combined-plan)
* status = #active
* intent = #plan
* code.coding[kind] = TRDActivityKind#relapse-prevention "Relapse prevention"
* code.text = "Written relapse plan with early signs; bupropion goes on"
* subject = Reference(combined-patient)
* occurrencePeriod.start = "2026-02-23"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "MORE-07"
* requester.display = "Dr Catarina Moreira"
* reasonReference = Reference(combined-condition)
