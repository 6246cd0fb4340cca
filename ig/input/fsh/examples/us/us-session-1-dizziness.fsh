Instance: us-session-1-dizziness
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "US story: session 1, dizziness"
Description: "Mild dizziness for an hour."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-S1-dizziness"
* partOf = Reference(us-session-1)
* status = #final
* category = $ObservationCategory#exam "Exam"
* code = TRDSessionObservation#dizziness "Dizziness"
* subject = Reference(us-patient)
* effectivePeriod.start = "2026-02-03T13:50:00-06:00"
* effectivePeriod.end = "2026-02-03T14:50:00-06:00"
* performer = Reference(us-nurse)
* valueCodeableConcept = TRDFindingGrade#mild "Mild"
* component[neededIntervention].valueCodeableConcept = $LNC#LA32-8 "No"
