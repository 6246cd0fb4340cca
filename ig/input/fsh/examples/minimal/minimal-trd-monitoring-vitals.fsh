Instance: minimal-trd-monitoring-vitals
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Minimal: vital sign"
Description: "The least that the profile accepts. A heart rate."
* partOf = Reference(minimal-trd-dosing-session)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#8867-4 "Heart rate"
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-20T10:00:00+02:00"
* valueQuantity = 72 '/min' "per minute"
