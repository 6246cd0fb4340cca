Instance: psilocybin-request-integration
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Psilocybin story: integration"
Description: "Integration within two weeks of the dose."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#integration "Integration"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "PSI-R5"
* basedOn = Reference(psilocybin-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#integration "Integration"
* code.coding[snomed] = $SCT#75516001 "Psychotherapy (regime/therapy)"
* code.text = "Integration sessions on day 1, day 7 and day 14"
* subject = Reference(psilocybin-patient)
* occurrenceTiming.event[0] = "2026-04-02"
* occurrenceTiming.event[1] = "2026-04-08"
* occurrenceTiming.event[2] = "2026-04-15"
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "TRAN-05"
* requester.display = "Dr Amelia Tran"
* reasonReference = Reference(psilocybin-condition)
