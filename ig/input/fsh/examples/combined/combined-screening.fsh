Instance: combined-screening
InstanceOf: TRDScreening
Usage: #example
Title: "Combination story: screening"
Description: "One work-up for both treatments of the combination."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-SC1"
* status = #final
* code = TRDRecordKind#screening "Screening before treatment"
* subject = Reference(combined-patient)
* encounter = Reference(combined-encounter-initial)
* effectivePeriod.start = "2026-01-26T09:40:00+00:00"
* effectivePeriod.end = "2026-01-30T10:20:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "MORE-07"
* performer.display = "Dr Catarina Moreira"
* hasMember[0] = Reference(combined-screening-bp)
* hasMember[1] = Reference(combined-screening-weight)
* hasMember[2] = Reference(combined-screening-pregnancy)
* hasMember[3] = Reference(combined-screening-psychosis-history)
* hasMember[4] = Reference(combined-screening-misuse-risk)
* hasMember[5] = Reference(combined-qids-baseline)
* hasMember[6] = Reference(combined-madrs-baseline)
* hasMember[7] = Reference(combined-ids-sr30-baseline)
* hasMember[8] = Reference(combined-ymrs-baseline)
* hasMember[9] = Reference(combined-c-ssrs-baseline)
* hasMember[10] = Reference(combined-sds-baseline)
* component[modality][0].valueCodeableConcept = TRDModality#ketamine-iv "Racemic ketamine, intravenous"
* component[modality][1].valueCodeableConcept = TRDModality#psychotherapy "Psychotherapy"
