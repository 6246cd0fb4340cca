Instance: ect-moca-month6
InstanceOf: TRDScoreMoCA
Usage: #example
Title: "ECT story: MoCA at month 6"
Description: "MoCA total of 27, at month 6."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-MOCA-month6"
* basedOn = Reference(ect-plan)
* status = #final
* subject = Reference(ect-patient)
* effectiveDateTime = "2026-06-01T10:30:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueQuantity = 27 '{score}' "score"
