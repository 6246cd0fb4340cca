Instance: ketamine-intranasal-phq9-stop
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "Ketamine intranasal story: PHQ-9 when the treatment ended"
Description: "PHQ-9 total of 13, at the visit after the stopped session. A fall of 28 % from 18."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-PHQ9-stop"
* basedOn = Reference(ketamine-intranasal-plan)
* status = #final
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2026-01-15T14:00:00+00:00"
* performer = Reference(ketamine-intranasal-patient)
* valueQuantity = 13 '{score}' "score"
