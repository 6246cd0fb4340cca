Instance: minimal-trd-score-madrs
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Minimal: MADRS"
Description: "The least that the profile accepts. A date and a total."
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-01"
* valueQuantity = 26 '{score}'
