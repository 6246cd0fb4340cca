Instance: ketamine-intranasal-session-10-urinary
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "Ketamine intranasal story: session 10, urinary symptom"
Description: "Pain and frequency, moderate, asked before the spray."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-S10-urinary"
* partOf = Reference(ketamine-intranasal-session-10)
* status = #final
* code = TRDSessionObservation#urinary-symptom "Urinary symptom"
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2026-01-13T09:50:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OSEI-17"
* performer.display = "Abena Osei"
* valueCodeableConcept = TRDFindingGrade#moderate "Moderate"
* component[neededIntervention].valueCodeableConcept = $LNC#LA33-6 "Yes"
