Instance: psilocybin-referral
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Psilocybin story: referral"
Description: "The general practitioner refers him: two antidepressants have not worked, he asks about psilocybin."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#screening "Screening"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "PSI-R0"
* status = #completed
* intent = #order
* code.coding[kind] = TRDActivityKind#screening "Screening"
* code.text = "Assessment for psilocybin-assisted therapy"
* subject = Reference(psilocybin-patient)
* occurrenceDateTime = "2026-02-16"
* authoredOn = "2026-02-09"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "HILL-21"
* requester.display = "Dr Oliver Hill"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* reasonCode.text = "Depression since March 2024, two antidepressants without lasting effect"
* supportingInfo[0] = Reference(psilocybin-trial-1)
* supportingInfo[1] = Reference(psilocybin-trial-2)
