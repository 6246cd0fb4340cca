Instance: minimal-trd-score-phq9
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "Minimal: PHQ-9"
Description: "The least that the profile accepts. A date and a total."
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-01"
* valueQuantity = 15 '{score}'
