Instance: ketamine-im-prior-psychotherapy
InstanceOf: TRDPriorIntervention
Usage: #example
Title: "Ketamine IM story: earlier psychotherapy"
Description: "Eight sessions of supportive psychotherapy: too few to count as adequate, recorded all the same."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#inadequate-duration "Inadequate duration"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#partial-response "Partial response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/prior-intervention"
* identifier.value = "KIM-I1"
* status = #completed
* code.coding[kind] = TRDPriorInterventionKind#psychotherapy "Psychotherapy"
* code.coding[snomed] = $SCT#75516001 "Psychotherapy (regime/therapy)"
* code.text = "Supportive psychotherapy"
* subject = Reference(ketamine-im-patient)
* performedPeriod.start = "2025-04"
* performedPeriod.end = "2025-06"
* reasonReference = Reference(ketamine-im-condition)
* note.text = "Eight sessions, ended when the therapist moved."
