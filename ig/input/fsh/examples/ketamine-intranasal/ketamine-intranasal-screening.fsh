Instance: ketamine-intranasal-screening
InstanceOf: TRDScreening
Usage: #example
Title: "Ketamine intranasal story: screening"
Description: "The work-up before the nasal spray."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-SC1"
* status = #final
* code = TRDRecordKind#screening "Screening before treatment"
* subject = Reference(ketamine-intranasal-patient)
* encounter = Reference(ketamine-intranasal-encounter-initial)
* effectivePeriod.start = "2025-11-10T10:10:00+00:00"
* effectivePeriod.end = "2025-11-19T10:30:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "BRAN-04"
* performer.display = "Dr Tomas Brandt"
* hasMember[0] = Reference(ketamine-intranasal-screening-bp)
* hasMember[1] = Reference(ketamine-intranasal-screening-urinary-symptoms)
* hasMember[2] = Reference(ketamine-intranasal-screening-aneurysm-avm)
* hasMember[3] = Reference(ketamine-intranasal-screening-misuse-risk)
* hasMember[4] = Reference(ketamine-intranasal-phq9-baseline)
* hasMember[5] = Reference(ketamine-intranasal-ids-c30-baseline)
* hasMember[6] = Reference(ketamine-intranasal-c-ssrs-baseline)
* component[modality][0].valueCodeableConcept = TRDModality#ketamine-intranasal "Racemic ketamine, intranasal"
