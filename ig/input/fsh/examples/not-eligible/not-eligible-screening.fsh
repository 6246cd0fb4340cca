Instance: not-eligible-screening
InstanceOf: TRDScreening
Usage: #example
Title: "Not eligible story: screening"
Description: "The work-up before esketamine, complete although the answer was clear: it also serves the next treatment."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "NEL-SC1"
* basedOn = Reference(not-eligible-request-screening)
* status = #final
* code = TRDRecordKind#screening "Screening before treatment"
* subject = Reference(not-eligible-patient)
* encounter = Reference(not-eligible-encounter-screening)
* effectivePeriod.start = "2026-02-23T13:40:00+01:00"
* effectivePeriod.end = "2026-02-26T10:10:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "WIDM-19"
* performer.display = "Dr Anna Widmer"
* hasMember[0] = Reference(not-eligible-screening-bp)
* hasMember[1] = Reference(not-eligible-screening-imaging)
* hasMember[2] = Reference(not-eligible-screening-aneurysm-avm)
* hasMember[3] = Reference(not-eligible-screening-mania-history)
* hasMember[4] = Reference(not-eligible-screening-treatment-preference)
* hasMember[5] = Reference(not-eligible-madrs-screening)
* hasMember[6] = Reference(not-eligible-ids-c30-screening)
* hasMember[7] = Reference(not-eligible-bprs-screening)
* hasMember[8] = Reference(not-eligible-ymrs-screening)
* hasMember[9] = Reference(not-eligible-phq9-screening)
* hasMember[10] = Reference(not-eligible-c-ssrs-screening)
* component[modality][0].valueCodeableConcept = TRDModality#esketamine "Esketamine nasal spray"
