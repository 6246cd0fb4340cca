Instance: esketamine-prior-cbt
InstanceOf: TRDPriorIntervention
Usage: #example
Title: "Esketamine story: earlier psychotherapy"
Description: "A course of 16 sessions of cognitive behavioural therapy in the current episode: adequate, partial response. It counts as a trial beside the three drugs."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#adequate "Adequate"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#partial-response "Partial response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/prior-intervention"
* identifier.value = "ESK-I1"
* status = #completed
* code.coding[kind] = TRDPriorInterventionKind#psychotherapy "Psychotherapy"
* code.coding[snomed] = $SCT#228557008 "Cognitive and behavioral therapy (regime/therapy)"
* code.text = "Cognitive behavioural therapy"
* subject = Reference(esketamine-patient)
* performedPeriod.start = "2025-03-04"
* performedPeriod.end = "2025-08-26"
* reasonReference = Reference(esketamine-condition)
* note.text = "16 weekly sessions with homework."
