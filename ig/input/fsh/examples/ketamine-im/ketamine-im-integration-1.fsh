Instance: ketamine-im-integration-1
InstanceOf: TRDPsychotherapySession
Usage: #example
Title: "Ketamine IM story: first integration session"
Description: "Integration on the day after the first injection."
* extension[number].valuePositiveInt = 1
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#integration "Integration"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "KIM-I1S"
* basedOn[0] = Reference(ketamine-im-plan)
* basedOn[1] = Reference(ketamine-im-request-integration)
* status = #completed
* code.coding[kind] = TRDActivityKind#integration "Integration"
* code.coding[snomed] = $SCT#75516001 "Psychotherapy (regime/therapy)"
* code.coding[method] = TRDPsychotherapyMethod#kap "Ketamine-assisted psychotherapy"
* code.text = "Integration session"
* subject = Reference(ketamine-im-patient)
* performedPeriod.start = "2026-01-16T10:00:00+01:00"
* performedPeriod.end = "2026-01-16T11:15:00+01:00"
* performer[0].function = TRDPerformerFunction#therapist "Therapist"
* performer[0].actor.type = "Practitioner"
* performer[0].actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer[0].actor.identifier.value = "ZANI-16"
* performer[0].actor.display = "Marta Zanini"
