Instance: psilocybin-screening-lithium-use
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Psilocybin story: screening, lithium"
Description: "No lithium, which would rule psilocybin out."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-SC-lithium-use"
* status = #final
* code = TRDScreeningItemCode#lithium-use "Lithium use"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-02-23T09:30:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueCodeableConcept = $LNC#LA32-8 "No"
