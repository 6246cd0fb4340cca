Instance: ketamine-iv-request-screening
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine IV story: screening"
Description: "Work-up before the first infusion."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#screening "Screening"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIV-R1"
* basedOn = Reference(ketamine-iv-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#screening "Screening"
* code.text = "Examination, blood pressure, weight, ECG, urine drug screen, medication review"
* subject = Reference(ketamine-iv-patient)
* occurrenceDateTime = "2026-01-14T10:00:00+01:00"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "OKAF-02"
* requester.display = "Dr Samuel Okafor"
* reasonReference = Reference(ketamine-iv-condition)
