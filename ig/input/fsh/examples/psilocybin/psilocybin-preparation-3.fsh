Instance: psilocybin-preparation-3
InstanceOf: TRDPsychotherapySession
Usage: #example
Title: "Psilocybin story: third preparation session"
Description: "Last preparation session, two days before dosing: the room, touch, what to do when it gets hard, the way home."
* extension[number].valuePositiveInt = 3
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#preparation "Preparation"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "PSI-P3"
* basedOn[0] = Reference(psilocybin-plan)
* basedOn[1] = Reference(psilocybin-request-preparation)
* status = #completed
* code.coding[kind] = TRDActivityKind#preparation "Preparation"
* code.coding[snomed] = $SCT#75516001 "Psychotherapy (regime/therapy)"
* code.coding[method] = TRDPsychotherapyMethod#pap "Psilocybin-assisted psychotherapy"
* code.text = "Preparation session"
* subject = Reference(psilocybin-patient)
* performedPeriod.start = "2026-03-30T14:00:00+11:00"
* performedPeriod.end = "2026-03-30T15:30:00+11:00"
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
