Instance: ect-session-17
InstanceOf: TRDEctSession
Usage: #example
Title: "ECT story: session 17, first of the taper"
Description: "First session of the taper, after the four of the first month."
* extension[number].valuePositiveInt = 17
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#taper "Taper"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "ECT-S17"
* basedOn[0] = Reference(ect-plan)
* basedOn[1] = Reference(ect-request-taper)
* status = #completed
* category = TRDModality#ect "Electroconvulsive therapy"
* code.coding[kind] = TRDActivityKind#ect-session "ECT session"
* code.coding[snomed] = $SCT#23835007 "Electroconvulsive therapy (procedure)"
* code.text = "ECT, right unilateral"
* subject = Reference(ect-patient)
* performedPeriod.start = "2026-01-14T08:30:00+01:00"
* performedPeriod.end = "2026-01-14T09:30:00+01:00"
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
