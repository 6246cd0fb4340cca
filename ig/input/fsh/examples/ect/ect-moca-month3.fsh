Instance: ect-moca-month3
InstanceOf: TRDScoreMoCA
Usage: #example
Title: "ECT story: MoCA at month 3"
Description: "MoCA total of 26, at month 3: back to the start."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-MOCA-month3"
* basedOn = Reference(ect-plan)
* status = #final
* subject = Reference(ect-patient)
* effectiveDateTime = "2026-03-02T10:30:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueQuantity = 26 '{score}' "score"
