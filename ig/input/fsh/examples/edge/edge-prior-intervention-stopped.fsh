Instance: edge-prior-intervention-stopped
InstanceOf: TRDPriorIntervention
Usage: #example
Title: "Edge: an earlier course that was stopped"
Description: "TMS stopped after six sessions for headache: inadequate, and it says why."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#inadequate-duration "Inadequate duration"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#no-response "No response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/prior-intervention"
* identifier.value = "EDGE-I1"
* status = #stopped
* statusReason.text = "Headache"
* code.coding[kind] = TRDPriorInterventionKind#tms "Transcranial magnetic stimulation"
* code.text = "TMS, left prefrontal, 10 Hz"
* subject = Reference(instruments-patient)
* performedPeriod.start = "2025-09-01"
* performedPeriod.end = "2025-09-10"
* note.text = "Six of thirty sessions."
