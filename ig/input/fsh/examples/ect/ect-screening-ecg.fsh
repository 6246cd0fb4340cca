Instance: ect-screening-ecg
InstanceOf: TRDScreeningItem
Usage: #example
Title: "ECT story: screening, ECG"
Description: "ECG as read before ECT."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-SC-ecg"
* status = #final
* code = TRDScreeningItemCode#ecg "ECG review"
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-10-27T11:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OLSE-14"
* performer.display = "Dr Kari Olsen"
* valueString = "Sinus rhythm, 72 per minute, no ischaemia."
