Instance: edge-note-declined
InstanceOf: TRDSessionNote
Usage: #example
Title: "Edge: a note that could not be written"
Description: "The person did not want to speak about the state of mind: no value, but a reason."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "EDGE-N1"
* partOf = Reference(minimal-trd-dosing-session)
* status = #final
* code = TRDSessionObservation#emotional-state "Emotional state"
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-20T11:30:00+02:00"
* dataAbsentReason = $DataAbsentReason#asked-declined "Asked But Declined"
