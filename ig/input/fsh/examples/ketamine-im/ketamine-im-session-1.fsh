Instance: ketamine-im-session-1
InstanceOf: TRDDosingSession
Usage: #example
Title: "Ketamine IM story: session 1"
Description: "First of six weekly injections: 51 mg into the muscle at 14:00, the therapist present, observed until 16:15."
* extension[number].valuePositiveInt = 1
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "KIM-S1"
* basedOn[0] = Reference(ketamine-im-plan)
* basedOn[1] = Reference(ketamine-im-request-injections)
* status = #completed
* category = TRDModality#ketamine-im "Racemic ketamine, intramuscular"
* code.coding[kind] = TRDActivityKind#dosing-session "Dosing session"
* code.coding[snomed] = $SCT#76601001 "Intramuscular injection (procedure)"
* code.text = "Ketamine injection with the therapist present"
* subject = Reference(ketamine-im-patient)
* encounter = Reference(ketamine-im-encounter-session-1)
* performedPeriod.start = "2026-01-15T13:40:00+01:00"
* performedPeriod.end = "2026-01-15T16:15:00+01:00"
* performer[0].function = TRDPerformerFunction#administering-clinician "Administering clinician"
* performer[0].actor.type = "Practitioner"
* performer[0].actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer[0].actor.identifier.value = "FERR-03"
* performer[0].actor.display = "Dr Lucia Ferraro"
* performer[1].function = TRDPerformerFunction#monitoring-clinician "Monitoring clinician"
* performer[1].actor.type = "Practitioner"
* performer[1].actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer[1].actor.identifier.value = "CONT-15"
* performer[1].actor.display = "Elena Conti"
* performer[2].function = TRDPerformerFunction#therapist "Therapist"
* performer[2].actor.type = "Practitioner"
* performer[2].actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer[2].actor.identifier.value = "ZANI-16"
* performer[2].actor.display = "Marta Zanini"
