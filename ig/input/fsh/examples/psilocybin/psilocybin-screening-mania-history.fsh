Instance: psilocybin-screening-mania-history
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Psilocybin story: screening, history of mania"
Description: "No mania or hypomania in his history."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-SC-mania-history"
* status = #final
* code = TRDScreeningItemCode#mania-history "History of mania"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-02-23T09:30:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueCodeableConcept = $LNC#LA32-8 "No"
