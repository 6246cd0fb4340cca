Instance: us-session-1-dissociation
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "US story: session 1, dissociation"
Description: "Moderate dissociation from 13:45 to 15:00, without intervention."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-S1-dissociation"
* partOf = Reference(us-session-1)
* status = #final
* category = $ObservationCategory#exam "Exam"
* code = TRDSessionObservation#dissociation "Dissociation"
* subject = Reference(us-patient)
* effectivePeriod.start = "2026-02-03T13:45:00-06:00"
* effectivePeriod.end = "2026-02-03T15:00:00-06:00"
* performer = Reference(us-nurse)
* valueCodeableConcept = TRDFindingGrade#moderate "Moderate"
* component[neededIntervention].valueCodeableConcept = $LNC#LA32-8 "No"
