Instance: ect-prior-ect
InstanceOf: TRDPriorIntervention
Usage: #example
Title: "ECT story: earlier ECT"
Description: "A course of ECT in an earlier episode, with remission. It is known by the year only, and it is a reason for ECT now."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#adequate "Adequate"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#remission "Remission"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#earlier-episode "Earlier episode"
* identifier.system = "http://clinic.test/fhir/prior-intervention"
* identifier.value = "ECT-I1"
* status = #completed
* code.coding[kind] = TRDPriorInterventionKind#ect "Electroconvulsive therapy"
* code.coding[snomed] = $SCT#23835007 "Electroconvulsive therapy (procedure)"
* code.text = "ECT, bitemporal"
* subject = Reference(ect-patient)
* performedPeriod.start = "2009"
* performedPeriod.end = "2009"
* note.text = "Nine sessions. Remission for more than ten years."
