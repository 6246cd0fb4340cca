Instance: minimal-trd-monitoring-finding
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "Minimal: finding"
Description: "The least that the profile accepts. A question that was answered no."
* partOf = Reference(minimal-trd-dosing-session)
* status = #final
* code = TRDSessionObservation#sedation "Sedation"
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-20T10:30:00+02:00"
* valueCodeableConcept = $LNC#LA32-8 "No"
