Instance: us-session-8-sedation
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "US story: session 8, sedation"
Description: "Mild sedation from 13:50 to 14:30."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-S8-sedation"
* partOf = Reference(us-session-8)
* status = #final
* category = $ObservationCategory#exam "Exam"
* code = TRDSessionObservation#sedation "Sedation"
* subject = Reference(us-patient)
* effectivePeriod.start = "2026-02-27T13:50:00-06:00"
* effectivePeriod.end = "2026-02-27T14:30:00-06:00"
* performer = Reference(us-nurse)
* valueCodeableConcept = TRDFindingGrade#mild "Mild"
* component[neededIntervention].valueCodeableConcept = $LNC#LA32-8 "No"
