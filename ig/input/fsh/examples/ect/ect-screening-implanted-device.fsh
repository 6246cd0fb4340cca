Instance: ect-screening-implanted-device
InstanceOf: TRDScreeningItem
Usage: #example
Title: "ECT story: screening, implanted device"
Description: "No pacemaker, no cochlear implant, no stimulator."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-SC-implanted-device"
* status = #final
* code = TRDScreeningItemCode#implanted-device "Implanted device"
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-10-27T11:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueCodeableConcept = $LNC#LA32-8 "No"
