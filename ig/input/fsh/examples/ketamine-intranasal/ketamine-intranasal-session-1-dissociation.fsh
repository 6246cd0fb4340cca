Instance: ketamine-intranasal-session-1-dissociation
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "Ketamine intranasal story: session 1, dissociation"
Description: "Mild dissociation for half an hour."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-S1-dissociation"
* partOf = Reference(ketamine-intranasal-session-1)
* status = #final
* code = TRDSessionObservation#dissociation "Dissociation"
* subject = Reference(ketamine-intranasal-patient)
* effectivePeriod.start = "2025-11-25T10:15:00+00:00"
* effectivePeriod.end = "2025-11-25T10:45:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OSEI-17"
* performer.display = "Abena Osei"
* valueCodeableConcept = TRDFindingGrade#mild "Mild"
* component[neededIntervention].valueCodeableConcept = $LNC#LA32-8 "No"
