Instance: ketamine-im-request-preparation
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine IM story: preparation"
Description: "Preparation before the first injection."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#preparation "Preparation"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIM-R1"
* basedOn = Reference(ketamine-im-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#preparation "Preparation"
* code.coding[snomed] = $SCT#75516001 "Psychotherapy (regime/therapy)"
* code.text = "Preparation session with the therapist"
* subject = Reference(ketamine-im-patient)
* occurrenceDateTime = "2026-01-13T15:00:00+01:00"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "FERR-03"
* requester.display = "Dr Lucia Ferraro"
* reasonReference = Reference(ketamine-im-condition)
