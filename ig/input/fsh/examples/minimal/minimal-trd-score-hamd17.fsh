Instance: minimal-trd-score-hamd17
InstanceOf: TRDScoreHAMD17
Usage: #example
Title: "Minimal: HAM-D17"
Description: "The least that the profile accepts. A date and a total."
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-01"
* valueQuantity = 20 '{score}'
