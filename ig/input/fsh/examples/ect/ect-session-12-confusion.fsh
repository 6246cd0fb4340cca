Instance: ect-session-12-confusion
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "ECT story: session 12, confusion"
Description: "Mild confusion on waking, oriented after 21 minutes: longer than in the first session."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#recovery "Recovery"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-S12-confusion"
* partOf = Reference(ect-session-12)
* status = #final
* code = TRDSessionObservation#confusion "Confusion"
* subject = Reference(ect-patient)
* effectivePeriod.start = "2025-11-28T08:45:00+01:00"
* effectivePeriod.end = "2025-11-28T09:04:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "MOEN-15"
* performer.display = "Ola Moen"
* valueCodeableConcept = TRDFindingGrade#mild "Mild"
* component[neededIntervention].valueCodeableConcept = $LNC#LA32-8 "No"
