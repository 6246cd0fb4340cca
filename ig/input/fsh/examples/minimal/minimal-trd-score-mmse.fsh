Instance: minimal-trd-score-mmse
InstanceOf: TRDScoreMMSE
Usage: #example
Title: "Minimal: MMSE"
Description: "The least that the profile accepts. A date and a total."
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-01"
* valueQuantity = 29 '{score}'
