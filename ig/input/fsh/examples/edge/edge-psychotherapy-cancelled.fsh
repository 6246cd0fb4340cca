Instance: edge-psychotherapy-cancelled
InstanceOf: TRDPsychotherapySession
Usage: #example
Title: "Edge: a session of psychotherapy that did not take place"
Description: "Planned for 45 minutes, not done because the person was ill. The number stays in the count."
* extension[number].valuePositiveInt = 5
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#continuation "Continuation"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "EDGE-S3"
* status = #not-done
* statusReason.text = "Cancelled by the person, influenza"
* category = $SCT#75516001 "Psychotherapy (regime/therapy)"
* code.coding[kind] = TRDActivityKind#psychotherapy "Psychotherapy"
* subject = Reference(instruments-patient)
* performedPeriod.start = "2026-06-08T13:00:00+02:00"
