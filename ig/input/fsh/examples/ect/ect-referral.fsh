Instance: ect-referral
InstanceOf: TRDSessionRequest
Usage: #example
Title: "ECT story: referral"
Description: "The outpatient psychiatrist refers her: severe depression, weight loss, three trials without remission, ECT helped before."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#screening "Screening"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ECT-R0"
* status = #completed
* intent = #order
* priority = #urgent
* code.coding[kind] = TRDActivityKind#screening "Screening"
* code.text = "Assessment for electroconvulsive therapy"
* subject = Reference(ect-patient)
* occurrenceDateTime = "2025-10-21"
* authoredOn = "2025-10-16"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "LUND-22"
* requester.display = "Dr Per Lund"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* reasonCode.text = "Severe depression with weight loss, three trials without remission"
* supportingInfo[0] = Reference(ect-prior-ect)
* supportingInfo[1] = Reference(ect-trial-1)
* supportingInfo[2] = Reference(ect-trial-2)
* supportingInfo[3] = Reference(ect-trial-3)
