Instance: ketamine-im-integration-6
InstanceOf: TRDPsychotherapySession
Usage: #example
Title: "Ketamine IM story: last integration session"
Description: "Integration on the day after the last injection, with a look back on the series."
* extension[number].valuePositiveInt = 6
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#integration "Integration"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "KIM-I6S"
* basedOn[0] = Reference(ketamine-im-plan)
* basedOn[1] = Reference(ketamine-im-request-integration)
* status = #completed
* code.coding[kind] = TRDActivityKind#integration "Integration"
* code.coding[snomed] = $SCT#75516001 "Psychotherapy (regime/therapy)"
* code.coding[method] = TRDPsychotherapyMethod#kap "Ketamine-assisted psychotherapy"
* code.text = "Integration session"
* subject = Reference(ketamine-im-patient)
* performedPeriod.start = "2026-02-20T10:00:00+01:00"
* performedPeriod.end = "2026-02-20T11:30:00+01:00"
* performer[0].function = TRDPerformerFunction#therapist "Therapist"
* performer[0].actor.type = "Practitioner"
* performer[0].actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer[0].actor.identifier.value = "ZANI-16"
* performer[0].actor.display = "Marta Zanini"
