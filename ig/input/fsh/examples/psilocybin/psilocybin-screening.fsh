Instance: psilocybin-screening
InstanceOf: TRDScreening
Usage: #example
Title: "Psilocybin story: screening"
Description: "The work-up before psilocybin, closed when the wash-out was complete."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-SC1"
* basedOn = Reference(psilocybin-referral)
* status = #final
* code = TRDRecordKind#screening "Screening before treatment"
* subject = Reference(psilocybin-patient)
* effectivePeriod.start = "2026-02-23T09:30:00+11:00"
* effectivePeriod.end = "2026-03-24T09:30:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "TRAN-05"
* performer.display = "Dr Amelia Tran"
* hasMember[0] = Reference(psilocybin-screening-psychosis-history)
* hasMember[1] = Reference(psilocybin-screening-mania-history)
* hasMember[2] = Reference(psilocybin-screening-family-psychosis)
* hasMember[3] = Reference(psilocybin-screening-lithium-use)
* hasMember[4] = Reference(psilocybin-screening-ecg)
* hasMember[5] = Reference(psilocybin-screening-support-person)
* hasMember[6] = Reference(psilocybin-screening-bp)
* hasMember[7] = Reference(psilocybin-screening-washout)
* hasMember[8] = Reference(psilocybin-moca-baseline)
* hasMember[9] = Reference(psilocybin-c-ssrs-baseline)
* component[modality][0].valueCodeableConcept = TRDModality#psilocybin "Psilocybin-assisted therapy"
* note.text = "Blood pressure and ECG normal. Urine drug screen was not asked for."
