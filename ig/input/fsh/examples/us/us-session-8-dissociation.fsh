Instance: us-session-8-dissociation
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "US story: session 8, dissociation"
Description: "Mild dissociation from 13:45 to 14:40."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-S8-dissociation"
* partOf = Reference(us-session-8)
* status = #final
* category = $ObservationCategory#exam "Exam"
* code = TRDSessionObservation#dissociation "Dissociation"
* subject = Reference(us-patient)
* effectivePeriod.start = "2026-02-27T13:45:00-06:00"
* effectivePeriod.end = "2026-02-27T14:40:00-06:00"
* performer = Reference(us-nurse)
* valueCodeableConcept = TRDFindingGrade#mild "Mild"
* component[neededIntervention].valueCodeableConcept = $LNC#LA32-8 "No"
