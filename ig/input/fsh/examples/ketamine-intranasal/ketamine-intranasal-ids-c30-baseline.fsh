Instance: ketamine-intranasal-ids-c30-baseline
InstanceOf: TRDScoreIDSC30
Usage: #example
Title: "Ketamine intranasal story: IDS-C30 at baseline"
Description: "IDS-C30 total of 38, at baseline, rated by the clinician."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIN-IDSC-baseline"
* status = #final
* subject = Reference(ketamine-intranasal-patient)
* effectiveDateTime = "2025-11-19T10:30:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "BRAN-04"
* performer.display = "Dr Tomas Brandt"
* valueQuantity = 38 '{score}' "score"
