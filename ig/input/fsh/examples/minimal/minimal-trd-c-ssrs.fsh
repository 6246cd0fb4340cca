Instance: minimal-trd-c-ssrs
InstanceOf: TRDCSSRS
Usage: #example
Title: "Minimal: C-SSRS"
Description: "The least that the profile accepts. A risk level without its questions."
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-01"
* valueCodeableConcept = TRDSuicideRisk#none-identified "No risk identified"
