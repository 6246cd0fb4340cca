Instance: ketamine-intranasal-prior-cbt
InstanceOf: TRDPriorIntervention
Usage: #example
Title: "Ketamine intranasal story: earlier psychotherapy"
Description: "The course of cognitive behavioural therapy in 2024 that the plan refers to: adequate, partial response."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#adequate "Adequate"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#partial-response "Partial response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/prior-intervention"
* identifier.value = "KIN-I1"
* status = #completed
* code.coding[kind] = TRDPriorInterventionKind#psychotherapy "Psychotherapy"
* code.coding[snomed] = $SCT#228557008 "Cognitive and behavioral therapy (regime/therapy)"
* code.text = "Cognitive behavioural therapy"
* subject = Reference(ketamine-intranasal-patient)
* performedPeriod.start = "2024-03"
* performedPeriod.end = "2024-09"
* reasonReference = Reference(ketamine-intranasal-condition)
* note.text = "16 sessions."
