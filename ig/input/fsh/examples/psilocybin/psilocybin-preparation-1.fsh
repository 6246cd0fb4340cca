Instance: psilocybin-preparation-1
InstanceOf: TRDPsychotherapySession
Usage: #example
Title: "Psilocybin story: first preparation session"
Description: "First of three preparation sessions, two weeks before dosing."
* extension[number].valuePositiveInt = 1
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#preparation
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "PSI-P1"
* basedOn[0] = Reference(psilocybin-plan)
* basedOn[1] = Reference(psilocybin-request-preparation)
* status = #completed
* code.coding[kind] = TRDActivityKind#preparation
* code.text = "Preparation session"
* subject = Reference(psilocybin-patient)
* performedPeriod.start = "2026-03-17T10:00:00+11:00"
* performedPeriod.end = "2026-03-17T12:00:00+11:00"
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
