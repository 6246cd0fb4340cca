Instance: ect-screening-raised-icp
InstanceOf: TRDScreeningItem
Usage: #example
Title: "ECT story: screening, raised intracranial pressure"
Description: "No raised pressure and no lesion."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-SC-raised-icp"
* status = #final
* code = TRDScreeningItemCode#raised-icp "Raised intracranial pressure"
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-10-27T11:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueCodeableConcept = $LNC#LA32-8 "No"
