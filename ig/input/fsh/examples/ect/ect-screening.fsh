Instance: ect-screening
InstanceOf: TRDScreening
Usage: #example
Title: "ECT story: screening"
Description: "The work-up before ECT with the anaesthetic consultation."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-SC1"
* status = #final
* code = TRDRecordKind#screening "Screening before treatment"
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-10-27T11:30:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* basedOn = Reference(ect-request-screening)
* hasMember[0] = Reference(ect-screening-airway)
* hasMember[1] = Reference(ect-screening-dental)
* hasMember[2] = Reference(ect-screening-asa-class)
* hasMember[3] = Reference(ect-screening-ecg)
* hasMember[4] = Reference(ect-screening-raised-icp)
* hasMember[5] = Reference(ect-screening-implanted-device)
* hasMember[6] = Reference(ect-screening-medication-review)
* hasMember[7] = Reference(ect-screening-fasting)
* hasMember[8] = Reference(ect-hamd17-baseline)
* hasMember[9] = Reference(ect-c-ssrs-baseline)
* component[modality][0].valueCodeableConcept = TRDModality#ect "Electroconvulsive therapy"
