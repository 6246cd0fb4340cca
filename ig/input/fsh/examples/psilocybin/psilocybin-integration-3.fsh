Instance: psilocybin-integration-3
InstanceOf: TRDPsychotherapySession
Usage: #example
Title: "Psilocybin story: third integration session"
Description: "Last integration session, two weeks after dosing: what he wants to keep, and a written relapse plan."
* extension[number].valuePositiveInt = 3
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#integration "Integration"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "PSI-I3"
* basedOn[0] = Reference(psilocybin-plan)
* basedOn[1] = Reference(psilocybin-request-integration)
* status = #completed
* code.coding[kind] = TRDActivityKind#integration "Integration"
* code.coding[snomed] = $SCT#75516001 "Psychotherapy (regime/therapy)"
* code.coding[method] = TRDPsychotherapyMethod#pap "Psilocybin-assisted psychotherapy"
* code.text = "Integration session"
* subject = Reference(psilocybin-patient)
* performedPeriod.start = "2026-04-15T10:00:00+10:00"
* performedPeriod.end = "2026-04-15T11:00:00+10:00"
* performer[0].function = TRDPerformerFunction#therapist "Therapist"
* performer[0].actor.type = "Practitioner"
* performer[0].actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer[0].actor.identifier.value = "TRAN-05"
* performer[0].actor.display = "Dr Amelia Tran"
* performer[1].function = TRDPerformerFunction#therapist "Therapist"
* performer[1].actor.type = "Practitioner"
* performer[1].actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer[1].actor.identifier.value = "NGUY-13"
* performer[1].actor.display = "Mai Nguyen"
