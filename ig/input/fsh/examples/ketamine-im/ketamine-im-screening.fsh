Instance: ketamine-im-screening
InstanceOf: TRDScreening
Usage: #example
Title: "Ketamine IM story: screening"
Description: "The work-up before the injections, for the drug and for the psychotherapy."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-SC1"
* status = #final
* code = TRDRecordKind#screening "Screening before treatment"
* subject = Reference(ketamine-im-patient)
* encounter = Reference(ketamine-im-encounter-screening)
* effectivePeriod.start = "2026-01-05T14:10:00+01:00"
* effectivePeriod.end = "2026-01-09T14:20:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "FERR-03"
* performer.display = "Dr Lucia Ferraro"
* note.text = "Perimenopausal, last period in 2024: no pregnancy test."
* hasMember[0] = Reference(ketamine-im-screening-bp)
* hasMember[1] = Reference(ketamine-im-screening-weight)
* hasMember[2] = Reference(ketamine-im-screening-psychosis-history)
* hasMember[3] = Reference(ketamine-im-screening-misuse-risk)
* hasMember[4] = Reference(ketamine-im-screening-urinary-symptoms)
* hasMember[5] = Reference(ketamine-im-screening-treatment-preference)
* hasMember[6] = Reference(ketamine-im-phq9-baseline)
* hasMember[7] = Reference(ketamine-im-bdi-ii-baseline)
* hasMember[8] = Reference(ketamine-im-who5-baseline)
* hasMember[9] = Reference(ketamine-im-c-ssrs-baseline)
* component[modality][0].valueCodeableConcept = TRDModality#ketamine-im "Racemic ketamine, intramuscular"
* component[modality][1].valueCodeableConcept = TRDModality#psychotherapy "Psychotherapy"
