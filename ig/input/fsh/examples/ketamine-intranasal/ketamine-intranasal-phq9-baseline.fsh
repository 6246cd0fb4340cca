Instance: ketamine-intranasal-phq9-baseline
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "Ketamine intranasal story: PHQ-9 at baseline"
Description: "PHQ-9 total of 18, at baseline."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-PHQ9-baseline"
* status = #final
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2025-11-19T10:00:00+00:00"
* performer = Reference(ketamine-intranasal-patient)
* valueQuantity = 18 '{score}' "score"
