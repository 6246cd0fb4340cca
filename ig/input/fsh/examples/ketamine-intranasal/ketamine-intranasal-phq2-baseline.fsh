Instance: ketamine-intranasal-phq2-baseline
InstanceOf: TRDScorePHQ2
Usage: #example
Title: "Ketamine intranasal story: PHQ-2 at the referral"
Description: "PHQ-2 total of 5, asked by the general practice at the referral."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-PHQ2-referral"
* status = #final
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2025-10-27T09:15:00+00:00"
* performer = Reference(ketamine-intranasal-patient)
* valueQuantity = 5 '{score}' "score"
