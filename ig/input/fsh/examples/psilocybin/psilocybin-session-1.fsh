Instance: psilocybin-session-1
InstanceOf: TRDDosingSession
Usage: #example
Title: "Psilocybin story: dosing session"
Description: "The one dosing session: 25 mg at 09:30, two monitors, seven hours of observation."
* extension[number].valuePositiveInt = 1
* extension[phase].valueCodeableConcept = TRDTreatmentPhase#induction
* extension[legalBasis].valueCodeableConcept = TRDLegalBasis#authorised-prescriber "Authorised prescriber"
* identifier.system = "http://clinic.test/fhir/session"
* identifier.value = "PSI-S1"
* basedOn[0] = Reference(psilocybin-plan)
* basedOn[1] = Reference(psilocybin-request-dosing)
* status = #completed
* category = TRDModality#psilocybin
* code.coding[kind] = TRDActivityKind#dosing-session
* code.text = "Psilocybin dosing session"
* subject = Reference(psilocybin-patient)
* encounter = Reference(psilocybin-encounter-dosing)
* performedPeriod.start = "2026-04-01T09:00:00+11:00"
* performedPeriod.end = "2026-04-01T16:30:00+11:00"
* performer[0].function = TRDPerformerFunction#lead-monitor "Lead monitor"
* performer[0].actor.type = "Practitioner"
* performer[0].actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer[0].actor.identifier.value = "TRAN-05"
* performer[0].actor.display = "Dr Amelia Tran"
* performer[1].function = TRDPerformerFunction#assistant-monitor "Assistant monitor"
* performer[1].actor.type = "Practitioner"
* performer[1].actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer[1].actor.identifier.value = "NGUY-13"
* performer[1].actor.display = "Mai Nguyen"
* location = Reference(psilocybin-location)
