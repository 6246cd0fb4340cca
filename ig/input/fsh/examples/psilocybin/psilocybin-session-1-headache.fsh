Instance: psilocybin-session-1-headache
InstanceOf: TRDAdverseEvent
Usage: #example
Title: "Psilocybin story: headache"
Description: "Headache on the evening of the dose, not serious, gone the next day."
* identifier.system = "http://clinic.test/fhir/adverse-event"
* identifier.value = "PSI-AE1"
* actuality = #actual
* event = $SCT#25064002 "Headache (finding)"
* subject = Reference(psilocybin-patient)
* encounter = Reference(psilocybin-encounter-dosing)
* date = "2026-04-01T19:00:00+11:00"
* detected = "2026-04-02T10:00:00+11:00"
* recordedDate = "2026-04-02T10:05:00+11:00"
* recorder.type = "Practitioner"
* recorder.identifier.system = "http://clinic.test/fhir/practitioner"
* recorder.identifier.value = "NGUY-13"
* recorder.display = "Mai Nguyen"
* seriousness = http://terminology.hl7.org/CodeSystem/adverse-event-seriousness#Non-serious
* severity = http://terminology.hl7.org/CodeSystem/adverse-event-severity#mild
* outcome = http://terminology.hl7.org/CodeSystem/adverse-event-outcome#resolved
* suspectEntity.instance = Reference(psilocybin-session-1-dose)
* suspectEntity.causality.assessment = http://terminology.hl7.org/CodeSystem/adverse-event-causality-assess#Probably-Likely "Probably/Likely"
* suspectEntity.causality.productRelatedness = "Headache is known after psilocybin"
