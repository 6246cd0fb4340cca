Instance: ketamine-intranasal-adverse-event
InstanceOf: TRDAdverseEvent
Usage: #example
Title: "Ketamine intranasal story: cystitis"
Description: "Cystitis after nine doses of intranasal ketamine: not serious, culture without growth, resolved five weeks after the last dose. It ended the treatment."
* identifier.system = "http://clinic.test/fhir/adverse-event"
* identifier.value = "KIN-AE1"
* actuality = #actual
* event = $SCT#38822007 "Cystitis (disorder)"
* subject = Reference(ketamine-intranasal-patient)
* encounter = Reference(ketamine-intranasal-encounter-session-10)
* date = "2026-01-09"
* detected = "2026-01-13T09:50:00+00:00"
* recordedDate = "2026-01-13T10:45:00+00:00"
* seriousness = http://terminology.hl7.org/CodeSystem/adverse-event-seriousness#Non-serious
* severity = http://terminology.hl7.org/CodeSystem/adverse-event-severity#moderate
* outcome = http://terminology.hl7.org/CodeSystem/adverse-event-outcome#resolved
* recorder.type = "Practitioner"
* recorder.identifier.system = "http://clinic.test/fhir/practitioner"
* recorder.identifier.value = "BRAN-04"
* recorder.display = "Dr Tomas Brandt"
* suspectEntity.instance = Reference(ketamine-intranasal-session-9-dose)
* suspectEntity.causality.productRelatedness = "Probable: urine culture without growth, better after the drug was stopped"
* suspectEntity.causality.author.type = "Practitioner"
* suspectEntity.causality.author.identifier.system = "http://clinic.test/fhir/practitioner"
* suspectEntity.causality.author.identifier.value = "BRAN-04"
* suspectEntity.causality.author.display = "Dr Tomas Brandt"
* referenceDocument = Reference(ketamine-intranasal-urine-report)
