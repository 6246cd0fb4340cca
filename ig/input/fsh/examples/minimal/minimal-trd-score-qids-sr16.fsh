Instance: minimal-trd-score-qids-sr16
InstanceOf: TRDScoreQIDSSR16
Usage: #example
Title: "Minimal: QIDS-SR16"
Description: "The least that the profile accepts. A date and a total."
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-01"
* valueQuantity = 14 '{score}'
