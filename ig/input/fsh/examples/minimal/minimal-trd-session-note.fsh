Instance: minimal-trd-session-note
InstanceOf: TRDSessionNote
Usage: #example
Title: "Minimal: session note"
Description: "The least that the profile accepts. One sentence."
* partOf = Reference(esketamine-session-1)
* status = #final
* code = TRDSessionObservation#monitoring-note "Monitoring note"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-03-03T15:00:00+01:00"
* valueString = "Rests with closed eyes."
