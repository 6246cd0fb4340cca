Instance: esketamine-referral
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Esketamine story: referral"
Description: "The general practitioner asks whether esketamine is right for her, two weeks before the first visit."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#screening "Screening"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ESK-R0"
* status = #completed
* intent = #order
* code.coding[kind] = TRDActivityKind#screening "Screening"
* code.text = "Assessment for esketamine: depression after two adequate antidepressants and psychotherapy"
* subject = Reference(esketamine-patient)
* occurrenceDateTime = "2026-02-17"
* authoredOn = "2026-02-02"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "BERG-03"
* requester.display = "Dr Kari Berg"
* performer.type = "Organization"
* performer.identifier.system = "http://clinic.test/fhir/organization"
* performer.identifier.value = "CLINIC-1"
* performer.display = "Esketamine clinic"
* reasonReference = Reference(esketamine-condition)
