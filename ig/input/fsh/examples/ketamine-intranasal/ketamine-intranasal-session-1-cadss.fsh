Instance: ketamine-intranasal-session-1-cadss
InstanceOf: TRDScoreCADSS
Usage: #example
Title: "Ketamine intranasal story: session 1, CADSS at 40 minutes"
Description: "CADSS total of 11, 40 minutes after the first spray."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#post-40min "About 40 minutes after dosing"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-S1-cadss"
* partOf = Reference(ketamine-intranasal-session-1)
* status = #final
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2025-11-25T10:40:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OSEI-17"
* performer.display = "Abena Osei"
* valueQuantity = 11 '{score}' "score"
