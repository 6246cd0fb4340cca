Instance: minimal-trd-dosing-session
InstanceOf: TRDDosingSession
Usage: #example
Title: "Minimal: dosing session"
Description: "The least that the profile accepts. Number, phase, treatment and start. It is in progress."
* extension[number].valuePositiveInt = 1
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* status = #in-progress
* category = TRDModality#ketamine-iv "Racemic ketamine, intravenous"
* code.coding[kind] = TRDActivityKind#dosing-session "Dosing session"
* subject = Reference(instruments-patient)
* performedPeriod.start = "2026-04-20"
