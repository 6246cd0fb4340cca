Instance: ketamine-im-session-1-dissociation
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "Ketamine IM story: session 1, dissociation"
Description: "Dissociation that needed no more than the therapist beside her, gone after an hour."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-S1-dissociation"
* partOf = Reference(ketamine-im-session-1)
* status = #final
* code = TRDSessionObservation#dissociation "Dissociation"
* subject = Reference(ketamine-im-patient)
* effectivePeriod.start = "2026-01-15T14:08:00+01:00"
* effectivePeriod.end = "2026-01-15T15:05:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "CONT-15"
* performer.display = "Elena Conti"
* valueCodeableConcept = TRDFindingGrade#moderate "Moderate"
* component[neededIntervention].valueCodeableConcept = $LNC#LA32-8 "No"
