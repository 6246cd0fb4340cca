Instance: esketamine-screening
InstanceOf: TRDScreening
Usage: #example
Title: "Esketamine story: screening"
Description: "The work-up before esketamine, from the first visit to the baseline scores: measurements, checks of the label, misuse risk, and what was not done."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-SC1"
* status = #final
* code = TRDRecordKind#screening "Screening before treatment"
* subject = Reference(esketamine-patient)
* effectivePeriod.start = "2026-02-17T09:50:00+01:00"
* effectivePeriod.end = "2026-02-26T09:45:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* encounter = Reference(esketamine-encounter-initial)
* hasMember[0] = Reference(esketamine-screening-bp)
* hasMember[1] = Reference(esketamine-screening-weight)
* hasMember[2] = Reference(esketamine-screening-pregnancy)
* hasMember[3] = Reference(esketamine-screening-drug-screen)
* hasMember[4] = Reference(esketamine-screening-aneurysm-avm)
* hasMember[5] = Reference(esketamine-screening-intracerebral-haemorrhage)
* hasMember[6] = Reference(esketamine-screening-psychosis-history)
* hasMember[7] = Reference(esketamine-screening-mania-history)
* hasMember[8] = Reference(esketamine-screening-misuse-risk)
* hasMember[9] = Reference(esketamine-screening-substance-use)
* hasMember[10] = Reference(esketamine-screening-urinary-symptoms)
* hasMember[11] = Reference(esketamine-screening-medication-review)
* hasMember[12] = Reference(esketamine-screening-support-person)
* hasMember[13] = Reference(esketamine-screening-treatment-preference)
* hasMember[14] = Reference(esketamine-c-ssrs-baseline)
* hasMember[15] = Reference(esketamine-madrs-baseline)
* hasMember[16] = Reference(esketamine-phq9-baseline)
* hasMember[17] = Reference(esketamine-screening-cognition)
* hasMember[18] = Reference(esketamine-cgi-s-baseline)
* hasMember[19] = Reference(esketamine-wsas-baseline)
* hasMember[20] = Reference(esketamine-who5-baseline)
* component[modality][0].valueCodeableConcept = TRDModality#esketamine "Esketamine nasal spray"
