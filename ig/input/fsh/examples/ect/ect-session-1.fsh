Instance: ect-session-1
InstanceOf: TRDEctSession
Usage: #example
Title: "ECT story: session 1"
Description: "First session of the course, right unilateral ultrabrief: the seizure threshold is found with the second stimulus."
* extension[number].valuePositiveInt = 1
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "ECT-S1"
* basedOn[0] = Reference(ect-plan)
* basedOn[1] = Reference(ect-request-course)
* status = #completed
* category = TRDModality#ect
* code.coding[kind] = TRDActivityKind#ect-session
* code.coding[snomed] = $SCT#23835007 "Electroconvulsive therapy (procedure)"
* code.text = "ECT, right unilateral"
* subject = Reference(ect-patient)
* encounter = Reference(ect-encounter-course)
* performedPeriod.start = "2025-11-03T08:30:00+01:00"
* performedPeriod.end = "2025-11-03T09:30:00+01:00"
* performer[0].function = TRDPerformerFunction#ect-psychiatrist "ECT psychiatrist"
* performer[0].actor.type = "Practitioner"
* performer[0].actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer[0].actor.identifier.value = "DEMI-06"
* performer[0].actor.display = "Dr Elif Demir"
* performer[1].function = TRDPerformerFunction#anaesthetist "Anaesthetist"
* performer[1].actor.type = "Practitioner"
* performer[1].actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer[1].actor.identifier.value = "OLSE-14"
* performer[1].actor.display = "Dr Kari Olsen"
* usedReference = Reference(ect-device)
* location = Reference(ect-location)
