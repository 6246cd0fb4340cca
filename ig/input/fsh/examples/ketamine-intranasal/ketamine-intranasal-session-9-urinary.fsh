Instance: ketamine-intranasal-session-9-urinary
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "Ketamine intranasal story: session 9, urinary symptom"
Description: "Frequency since the end of December, mild: the first mention, at the end of session 9."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-S9-urinary"
* partOf = Reference(ketamine-intranasal-session-9)
* status = #final
* code = TRDSessionObservation#urinary-symptom "Urinary symptom"
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2026-01-06T11:50:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OSEI-17"
* performer.display = "Abena Osei"
* valueCodeableConcept = TRDFindingGrade#mild "Mild"
* component[neededIntervention].valueCodeableConcept = $LNC#LA32-8 "No"
