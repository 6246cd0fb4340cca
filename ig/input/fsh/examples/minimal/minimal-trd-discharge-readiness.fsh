Instance: minimal-trd-discharge-readiness
InstanceOf: TRDDischargeReadiness
Usage: #example
Title: "Minimal: discharge readiness"
Description: "The least that the profile accepts. Ready, yes or no."
* partOf = Reference(minimal-trd-dosing-session)
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-20T12:00:00+02:00"
* valueBoolean = true
