Instance: ketamine-intranasal-ids-c30-month6
InstanceOf: TRDScoreIDSC30
Usage: #example
Title: "Ketamine intranasal story: IDS-C30 at 6 months"
Description: "IDS-C30 total of 26, at 6 months. A fall of 32 % from 38."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-IDSC-month6"
* status = #final
* subject = Reference(ketamine-intranasal-patient)
* encounter = Reference(ketamine-intranasal-encounter-month6)
* effectiveDateTime = "2026-05-26T11:15:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "PATE-25"
* performer.display = "Dr Anil Patel"
* valueQuantity = 26 '{score}' "score"
