Instance: ketamine-intranasal-request-sessions
InstanceOf: TRDSessionRequest
Usage: #example
Title: "Ketamine intranasal story: sessions"
Description: "Eight supervised sessions."
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/order"
* identifier.value = "KIN-R2"
* basedOn = Reference(ketamine-intranasal-plan)
* status = #completed
* intent = #plan
* code.coding[kind] = TRDActivityKind#dosing-session "Dosing session"
* code.text = "Intranasal ketamine in the clinic, twice weekly for four weeks"
* subject = Reference(ketamine-intranasal-patient)
* occurrenceTiming.repeat.boundsPeriod.start = "2025-11-25"
* occurrenceTiming.repeat.boundsPeriod.end = "2025-12-19"
* occurrenceTiming.repeat.count = 8
* occurrenceTiming.repeat.frequency = 2
* occurrenceTiming.repeat.period = 1
* occurrenceTiming.repeat.periodUnit = #wk
* requester.type = "Practitioner"
* requester.identifier.system = "http://clinic.test/fhir/practitioner"
* requester.identifier.value = "BRAN-04"
* requester.display = "Dr Tomas Brandt"
* reasonReference = Reference(ketamine-intranasal-condition)
