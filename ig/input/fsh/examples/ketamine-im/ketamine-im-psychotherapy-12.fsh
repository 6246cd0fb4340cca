Instance: ketamine-im-psychotherapy-12
InstanceOf: TRDPsychotherapySession
Usage: #example
Title: "Ketamine IM story: last weekly session of psychotherapy"
Description: "Twelfth and last weekly session, with the relapse plan in writing. She goes on once a month."
* extension[number].valuePositiveInt = 12
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#continuation "Continuation"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "KIM-T12"
* basedOn[0] = Reference(ketamine-im-plan)
* basedOn[1] = Reference(ketamine-im-request-relapse-prevention)
* status = #completed
* code.coding[kind] = TRDActivityKind#psychotherapy "Psychotherapy"
* code.coding[snomed] = $SCT#75516001 "Psychotherapy (regime/therapy)"
* code.coding[method] = TRDPsychotherapyMethod#supportive "Supportive psychotherapy"
* code.text = "Psychotherapy"
* subject = Reference(ketamine-im-patient)
* performedPeriod.start = "2026-05-28T15:00:00+02:00"
* performedPeriod.end = "2026-05-28T15:50:00+02:00"
* performer[0].function = TRDPerformerFunction#therapist "Therapist"
* performer[0].actor.type = "Practitioner"
* performer[0].actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer[0].actor.identifier.value = "ZANI-16"
* performer[0].actor.display = "Marta Zanini"
