Instance: minimal-trd-ect-session
InstanceOf: TRDEctSession
Usage: #example
Title: "Minimal: ECT session"
Description: "The least that the profile accepts. Number, phase and start."
* extension[number].valuePositiveInt = 1
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* status = #completed
* category = TRDModality#ect "Electroconvulsive therapy"
* code.coding[kind] = TRDActivityKind#ect-session "ECT session"
* subject = Reference(instruments-patient)
* performedPeriod.start = "2026-04-20"
