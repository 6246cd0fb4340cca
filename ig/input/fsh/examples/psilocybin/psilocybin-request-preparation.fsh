Instance: psilocybin-request-preparation
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Psilocybin story: preparation"
Description: "Preparation, the last session two days before the dose."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#preparation "Preparation"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "PSI-R1"
* basedOn = Reference(psilocybin-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#preparation "Preparation"
* code.coding[snomed] = $SCT#75516001 "Psychotherapy (regime/therapy)"
* code.text = "Preparation, three sessions with both therapists"
* subject = Reference(psilocybin-patient)
* occurrenceTiming.event[0] = "2026-03-17"
* occurrenceTiming.event[1] = "2026-03-24"
* occurrenceTiming.event[2] = "2026-03-30"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "TRAN-05"
* requester.display = "Dr Amelia Tran"
* reasonReference = Reference(psilocybin-condition)
