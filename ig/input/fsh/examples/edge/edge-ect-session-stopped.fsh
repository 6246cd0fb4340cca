Instance: edge-ect-session-stopped
InstanceOf: TRDEctSession
Usage: #example
Title: "Edge: an ECT session that was stopped"
Description: "Stopped before the stimulus, because oxygen saturation fell under anaesthesia. It is recorded as it was."
* extension[number].valuePositiveInt = 14
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#continuation "Continuation"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "EDGE-S2"
* status = #stopped
* statusReason.text = "Oxygen saturation of 84 % after induction"
* category = TRDModality#ect "Electroconvulsive therapy"
* code.coding[kind] = TRDActivityKind#ect-session "ECT session"
* subject = Reference(instruments-patient)
* performedPeriod.start = "2026-06-03T08:30:00+02:00"
* performedPeriod.end = "2026-06-03T08:50:00+02:00"
* complication = $SCT#389087006 "Hypoxemia (disorder)"
