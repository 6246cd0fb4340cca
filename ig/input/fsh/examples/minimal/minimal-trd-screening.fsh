Instance: minimal-trd-screening
InstanceOf: TRDScreening
Usage: #example
Title: "Minimal: screening"
Description: "The least that the profile accepts. One member."
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-01"
* hasMember = Reference(minimal-trd-screening-item)
