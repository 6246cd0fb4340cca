Instance: ect-moca-session6
InstanceOf: TRDScoreMoCA
Usage: #example
Title: "ECT story: MoCA after six sessions"
Description: "MoCA total of 24, after six sessions: two points below the start."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-MOCA-session6"
* basedOn = Reference(ect-plan)
* status = #final
* subject = Reference(ect-patient)
* encounter = Reference(ect-encounter-course)
* effectiveDateTime = "2025-11-17T09:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* valueQuantity = 24 '{score}' "score"
