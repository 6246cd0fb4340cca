Instance: psilocybin-screening-ecg
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Psilocybin story: screening, ECG"
Description: "ECG as read before psilocybin."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-SC-ecg"
* status = #final
* code = TRDScreeningItemCode#ecg "ECG review"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-02-23T09:30:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* valueString = "Sinus rhythm, 64 per minute, QTc 412 ms."
* interpretation = http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation#N "Normal"
