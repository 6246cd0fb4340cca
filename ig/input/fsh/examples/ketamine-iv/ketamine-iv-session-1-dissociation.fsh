Instance: ketamine-iv-session-1-dissociation
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "Ketamine IV story: session 1, dissociation"
Description: "Moderate dissociation during the infusion, gone 25 minutes after its end."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-S1-dissociation"
* partOf = Reference(ketamine-iv-session-1)
* status = #final
* code = TRDSessionObservation#dissociation "Dissociation"
* subject = Reference(ketamine-iv-patient)
* effectivePeriod.start = "2026-01-20T10:10:00+01:00"
* effectivePeriod.end = "2026-01-20T11:05:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "BERG-12"
* performer.display = "Sara Berg"
* valueCodeableConcept = TRDFindingGrade#moderate "Moderate"
* component[neededIntervention].valueCodeableConcept = $LNC#LA32-8 "No"
