Instance: psilocybin-prior-cbt
InstanceOf: TRDPriorIntervention
Usage: #example
Title: "Psilocybin story: earlier psychotherapy"
Description: "Twelve sessions of cognitive behavioural therapy in this episode: adequate, no response. It counts as a trial beside the two drugs."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#adequate "Adequate"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#no-response "No response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/prior-intervention"
* identifier.value = "PSI-I0"
* status = #completed
* code.coding[kind] = TRDPriorInterventionKind#psychotherapy "Psychotherapy"
* code.coding[snomed] = $SCT#228557008 "Cognitive and behavioral therapy (regime/therapy)"
* code.text = "Cognitive behavioural therapy"
* subject = Reference(psilocybin-patient)
* performedPeriod.start = "2025-02-03"
* performedPeriod.end = "2025-05-12"
* reasonReference = Reference(psilocybin-condition)
* note.text = "Twelve sessions with homework."
