Instance: ect-moca-baseline
InstanceOf: TRDScoreMoCA
Usage: #example
Title: "ECT story: MoCA before the course"
Description: "MoCA total of 26, before the first session."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-MOCA-baseline"
* status = #final
* subject = Reference(ect-patient)
* encounter = Reference(ect-encounter-course)
* effectiveDateTime = "2025-10-30T10:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueQuantity = 26 '{score}' "score"
