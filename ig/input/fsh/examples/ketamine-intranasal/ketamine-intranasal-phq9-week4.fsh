Instance: ketamine-intranasal-phq9-week4
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "Ketamine intranasal story: PHQ-9 at week 4"
Description: "PHQ-9 total of 14, at week 4. A fall of 22 % from 18: no response, the review has to decide."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-PHQ9-week4"
* basedOn = Reference(ketamine-intranasal-plan)
* status = #final
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2025-12-22T10:00:00+00:00"
* performer = Reference(ketamine-intranasal-patient)
* valueQuantity = 14 '{score}' "score"
