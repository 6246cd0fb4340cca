Instance: psilocybin-screening-psychosis-history
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Psilocybin story: screening, history of psychosis"
Description: "No psychosis in his history."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-SC-psychosis-history"
* status = #final
* code = TRDScreeningItemCode#psychosis-history "History of psychosis"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-02-23T09:30:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueCodeableConcept = $LNC#LA32-8 "No"
