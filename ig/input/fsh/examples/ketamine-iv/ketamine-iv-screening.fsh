Instance: ketamine-iv-screening
InstanceOf: TRDScreening
Usage: #example
Title: "Ketamine IV story: screening"
Description: "The work-up before the infusions, from the first visit to the baseline scores."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-SC1"
* basedOn = Reference(ketamine-iv-request-screening)
* status = #final
* code = TRDRecordKind#screening "Screening before treatment"
* subject = Reference(ketamine-iv-patient)
* encounter = Reference(ketamine-iv-encounter-initial)
* effectivePeriod.start = "2026-01-12T09:40:00+01:00"
* effectivePeriod.end = "2026-01-16T10:30:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* note.text = "ECG of 14 January without finding. Medication reviewed: venlafaxine goes on."
* hasMember[0] = Reference(ketamine-iv-screening-bp)
* hasMember[1] = Reference(ketamine-iv-screening-weight)
* hasMember[2] = Reference(ketamine-iv-screening-mania-history)
* hasMember[3] = Reference(ketamine-iv-screening-psychosis-history)
* hasMember[4] = Reference(ketamine-iv-screening-urinary-symptoms)
* hasMember[5] = Reference(ketamine-iv-screening-drug-screen)
* hasMember[6] = Reference(ketamine-iv-madrs-baseline)
* hasMember[7] = Reference(ketamine-iv-qids-baseline)
* hasMember[8] = Reference(ketamine-iv-qids-c16-baseline)
* hasMember[9] = Reference(ketamine-iv-ymrs-baseline)
* hasMember[10] = Reference(ketamine-iv-c-ssrs-baseline)
* hasMember[11] = Reference(ketamine-iv-wsas-baseline)
* hasMember[12] = Reference(ketamine-iv-moca-baseline)
* component[modality][0].valueCodeableConcept = TRDModality#ketamine-iv "Racemic ketamine, intravenous"
