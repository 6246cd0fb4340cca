Instance: us-session-1-respiratory-depression
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "US story: session 1, respiratory depression"
Description: "Respiratory depression answered no at the end of monitoring."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-S1-respiratory-depression"
* partOf = Reference(us-session-1)
* status = #final
* category = $ObservationCategory#exam "Exam"
* code = TRDSessionObservation#respiratory-depression "Respiratory depression"
* subject = Reference(us-patient)
* effectiveDateTime = "2026-02-03T15:35:00-06:00"
* performer = Reference(us-nurse)
* valueCodeableConcept = $LNC#LA32-8 "No"
