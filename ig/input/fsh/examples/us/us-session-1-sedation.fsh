Instance: us-session-1-sedation
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "US story: session 1, sedation"
Description: "Moderate sedation from 13:45 to 14:50, without intervention."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-S1-sedation"
* partOf = Reference(us-session-1)
* status = #final
* category = $ObservationCategory#exam "Exam"
* code = TRDSessionObservation#sedation "Sedation"
* subject = Reference(us-patient)
* effectivePeriod.start = "2026-02-03T13:45:00-06:00"
* effectivePeriod.end = "2026-02-03T14:50:00-06:00"
* performer = Reference(us-nurse)
* valueCodeableConcept = TRDFindingGrade#moderate "Moderate"
* component[neededIntervention].valueCodeableConcept = $LNC#LA32-8 "No"
