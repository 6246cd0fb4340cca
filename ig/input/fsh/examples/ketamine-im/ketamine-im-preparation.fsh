Instance: ketamine-im-preparation
InstanceOf: TRDPsychotherapySession
Usage: #example
Title: "Ketamine IM story: preparation session"
Description: "Preparation two days before the first injection: intention, what may come up, touch, and how to ask for help."
* extension[number].valuePositiveInt = 1
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#preparation "Preparation"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "KIM-P1"
* basedOn[0] = Reference(ketamine-im-plan)
* basedOn[1] = Reference(ketamine-im-request-preparation)
* status = #completed
* code.coding[kind] = TRDActivityKind#preparation "Preparation"
* code.coding[snomed] = $SCT#75516001 "Psychotherapy (regime/therapy)"
* code.coding[method] = TRDPsychotherapyMethod#kap "Ketamine-assisted psychotherapy"
* code.text = "Preparation session"
* subject = Reference(ketamine-im-patient)
* performedPeriod.start = "2026-01-13T15:00:00+01:00"
* performedPeriod.end = "2026-01-13T16:30:00+01:00"
* performer[0].function = TRDPerformerFunction#therapist "Therapist"
* performer[0].actor.type = "Practitioner"
* performer[0].actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer[0].actor.identifier.value = "ZANI-16"
* performer[0].actor.display = "Marta Zanini"
