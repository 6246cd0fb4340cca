Instance: ect-session-1-confusion
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "ECT story: session 1, confusion"
Description: "Mild confusion on waking, oriented after 14 minutes."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-S1-confusion"
* partOf = Reference(ect-session-1)
* status = #final
* code = TRDSessionObservation#confusion "Confusion"
* subject = Reference(ect-patient)
* effectivePeriod.start = "2025-11-03T08:45:00+01:00"
* effectivePeriod.end = "2025-11-03T08:57:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "MOEN-15"
* performer.display = "Ola Moen"
* valueCodeableConcept = TRDFindingGrade#mild "Mild"
* component[neededIntervention].valueCodeableConcept = $LNC#LA32-8 "No"
