Instance: ketamine-intranasal-session-1-moaas
InstanceOf: TRDScoreMOAAS
Usage: #example
Title: "Ketamine intranasal story: session 1, MOAA/S at 40 minutes"
Description: "MOAA/S of 5, 40 minutes after the first spray: alert."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#post-40min "About 40 minutes after dosing"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-S1-moaas"
* partOf = Reference(ketamine-intranasal-session-1)
* status = #final
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2025-11-25T10:41:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OSEI-17"
* performer.display = "Abena Osei"
* valueQuantity = 5 '{score}' "score"
