Instance: minimal-trd-psychotherapy-session
InstanceOf: TRDPsychotherapySession
Usage: #example
Title: "Minimal: psychotherapy session"
Description: "The least that the profile accepts. Number, phase, kind and start."
* extension[number].valuePositiveInt = 1
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* status = #completed
* code.coding[kind] = TRDActivityKind#psychotherapy "Psychotherapy"
* subject = Reference(instruments-patient)
* performedPeriod.start = "2026-04-20"
