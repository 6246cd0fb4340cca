Instance: us-session-1
InstanceOf: TRDDosingSession
Usage: #example
Title: "US story: session 1"
Description: "First induction session under the REMS: 56 mg at 13:30, observed until 15:45, two hours and a quarter after the first device."
* extension[number].valuePositiveInt = 1
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction "Induction"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "US-S1"
* basedOn[0] = Reference(us-plan)
* basedOn[1] = Reference(us-request-induction)
* status = #completed
* category = TRDModality#esketamine "Esketamine nasal spray"
* code.coding[kind] = TRDActivityKind#dosing-session "Dosing session"
* code.text = "Esketamine session"
* subject = Reference(us-patient)
* encounter = Reference(us-encounter-session-1)
* performedPeriod.start = "2026-02-03T13:10:00-06:00"
* performedPeriod.end = "2026-02-03T15:45:00-06:00"
* performer[0].function = TRDPerformerFunction#administering-clinician "Administering clinician"
* performer[0].actor = Reference(us-psychiatrist)
* performer[1].function = TRDPerformerFunction#monitoring-clinician "Monitoring clinician"
* performer[1].actor = Reference(us-nurse)
* location = Reference(us-location)
