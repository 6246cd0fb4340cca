Instance: minimal-trd-prior-intervention
InstanceOf: TRDPriorIntervention
Usage: #example
Title: "Minimal: prior intervention"
Description: "The least that the profile accepts. A course of TMS of which neither adequacy nor outcome is known."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#unknown "Unknown"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#unknown "Unknown"
* status = #completed
* code.coding[kind] = TRDPriorInterventionKind#tms "Transcranial magnetic stimulation"
* subject = Reference(instruments-patient)
