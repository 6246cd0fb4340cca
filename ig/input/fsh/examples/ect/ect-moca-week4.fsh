Instance: ect-moca-week4
InstanceOf: TRDScoreMoCA
Usage: #example
Title: "ECT story: MoCA after the course"
Description: "MoCA total of 23, after twelve sessions: three points below the start."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-MOCA-week4"
* basedOn = Reference(ect-plan)
* status = #final
* subject = Reference(ect-patient)
* encounter = Reference(ect-encounter-course)
* effectiveDateTime = "2025-12-01T10:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueQuantity = 23 '{score}' "score"
