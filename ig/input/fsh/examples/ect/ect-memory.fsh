Instance: ect-memory
InstanceOf: TRDAdverseEvent
Usage: #example
Title: "ECT story: memory"
Description: "Forgetfulness for the weeks of the course, said by the patient and her son: not serious, better at month 3."
* identifier.system = "http://clinic.test/fhir/adverse-event"
* identifier.value = "ECT-AE1"
* actuality = #actual
* event = $SCT#386807006 "Memory impairment (finding)"
* subject = Reference(ect-patient)
* encounter = Reference(ect-encounter-course)
* date = "2025-11-24"
* detected = "2025-12-01T10:10:00+01:00"
* recordedDate = "2025-12-01T10:15:00+01:00"
* recorder.type = "Practitioner"
* recorder.identifier.system = "http://clinic.test/fhir/practitioner"
* recorder.identifier.value = "DEMI-06"
* recorder.display = "Dr Elif Demir"
* seriousness = http://terminology.hl7.org/CodeSystem/adverse-event-seriousness#Non-serious
* severity = http://terminology.hl7.org/CodeSystem/adverse-event-severity#mild
* outcome = http://terminology.hl7.org/CodeSystem/adverse-event-outcome#recovering
* suspectEntity.instance = Reference(ect-session-12)
* resultingCondition = Reference(ect-memory-condition)
