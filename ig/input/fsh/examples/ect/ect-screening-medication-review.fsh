Instance: ect-screening-medication-review
InstanceOf: TRDScreeningItem
Usage: #example
Title: "ECT story: screening, medication review"
Description: "Drugs that change threshold or seizure."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-SC-medication-review"
* status = #final
* code = TRDScreeningItemCode#medication-review "Medication review"
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-10-27T11:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueString = "Lithium stopped on 20 October. No benzodiazepine, no anticonvulsant, no theophylline."
