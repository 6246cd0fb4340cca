Instance: us-screening
InstanceOf: TRDScreening
Usage: #example
Title: "US story: screening"
Description: "The work-up before esketamine in an outpatient clinic, from the first visit to the baseline scores."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-SC1"
* status = #final
* category = $ObservationCategory#exam "Exam"
* code = TRDRecordKind#screening "Screening before treatment"
* subject = Reference(us-patient)
* encounter = Reference(us-encounter-initial)
* effectivePeriod.start = "2026-01-14T09:40:00-06:00"
* effectivePeriod.end = "2026-01-27T10:00:00-06:00"
* performer = Reference(us-psychiatrist)
* hasMember[0] = Reference(us-screening-bp)
* hasMember[1] = Reference(us-screening-weight)
* hasMember[2] = Reference(us-screening-pdmp-check)
* hasMember[3] = Reference(us-screening-drug-screen)
* hasMember[4] = Reference(us-screening-substance-use)
* hasMember[5] = Reference(us-screening-misuse-risk)
* hasMember[6] = Reference(us-screening-aneurysm-avm)
* hasMember[7] = Reference(us-screening-intracerebral-haemorrhage)
* hasMember[8] = Reference(us-screening-psychosis-history)
* hasMember[9] = Reference(us-screening-liver-disease)
* hasMember[10] = Reference(us-screening-urinary-symptoms)
* hasMember[11] = Reference(us-screening-medication-review)
* hasMember[12] = Reference(us-screening-support-person)
* hasMember[13] = Reference(us-audit-c)
* hasMember[14] = Reference(us-madrs-baseline)
* hasMember[15] = Reference(us-phq9-baseline)
* hasMember[16] = Reference(us-c-ssrs-baseline)
* hasMember[17] = Reference(us-cgi-s-baseline)
* hasMember[18] = Reference(us-gad7-baseline)
* hasMember[19] = Reference(us-wsas-baseline)
* hasMember[20] = Reference(us-sds-baseline)
* hasMember[21] = Reference(us-who5-baseline)
* hasMember[22] = Reference(us-eq-5d-5l-index-baseline)
* hasMember[23] = Reference(us-eq-5d-5l-vas-baseline)
* hasMember[24] = Reference(us-promis-depression-baseline)
* component[modality][0].valueCodeableConcept = TRDModality#esketamine "Esketamine nasal spray"
