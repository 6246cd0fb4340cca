Instance: us-prior-tms
InstanceOf: TRDPriorIntervention
Usage: #example
Title: "US story: earlier TMS"
Description: "A course of 30 sessions of TMS in the current episode: adequate, no response. It counts as the third failed trial."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#adequate "Adequate"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#no-response "No response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/prior-intervention"
* identifier.value = "US-I1"
* status = #completed
* code.coding[kind] = TRDPriorInterventionKind#tms "Transcranial magnetic stimulation"
* code.text = "Repetitive TMS, left prefrontal"
* subject = Reference(us-patient)
* performedPeriod.start = "2025-09-08"
* performedPeriod.end = "2025-10-20"
* reasonReference = Reference(us-condition)
* note.text = "30 sessions, five a week, of another clinic."
