Instance: combined-session-1-dissociation
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "Combination story: session 1, dissociation"
Description: "Mild dissociation during the infusion, gone ten minutes after its end."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-S1-dissociation"
* partOf = Reference(combined-session-1)
* status = #final
* code = TRDSessionObservation#dissociation "Dissociation"
* subject = Reference(combined-patient)
* effectivePeriod.start = "2026-02-03T10:12:00+00:00"
* effectivePeriod.end = "2026-02-03T10:50:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "REIS-18"
* performer.display = "Rui Reis"
* valueCodeableConcept = TRDFindingGrade#mild "Mild"
* component[neededIntervention].valueCodeableConcept = $LNC#LA32-8 "No"
