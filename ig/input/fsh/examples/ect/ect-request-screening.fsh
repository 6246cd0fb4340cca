Instance: ect-request-screening
InstanceOf: TRDSessionRequest
Usage: #example
Title: "ECT story: screening"
Description: "Work-up before anaesthesia, cognition included."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#screening "Screening"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "ECT-R1"
* basedOn = Reference(ect-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#screening "Screening"
* code.coding[loinc] = $LNC#72133-2 "Montreal Cognitive Assessment [MoCA]"
* code.text = "Physical and anaesthetic assessment, ECG, blood tests, dental check, baseline cognition (MoCA)"
* subject = Reference(ect-patient)
* occurrenceDateTime = "2025-10-30"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "DEMI-06"
* requester.display = "Dr Elif Demir"
* reasonReference = Reference(ect-condition)
