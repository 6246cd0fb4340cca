Instance: edge-session-stopped
InstanceOf: TRDDosingSession
Usage: #example
Title: "Edge: a session that was stopped"
Description: "A ketamine infusion session stopped before the drug was given, because blood pressure was too high. It is recorded as it was, and no rule for completed sessions applies."
* extension[number].valuePositiveInt = 4
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "KIV-S4"
* basedOn = Reference(ketamine-iv-plan)
* status = #stopped
* statusReason.text = "Blood pressure 172/104 before the infusion"
* category = TRDModality#ketamine-iv
* code.coding[kind] = TRDActivityKind#dosing-session
* subject = Reference(ketamine-iv-patient)
* performedPeriod.start = "2026-01-30T09:40:00+01:00"
* performedPeriod.end = "2026-01-30T10:30:00+01:00"
