Instance: ketamine-iv-qids-c16-baseline
InstanceOf: TRDScoreQIDSC16
Usage: #example
Title: "Ketamine IV story: QIDS-C16 at baseline"
Description: "QIDS-C16 total of 19, at baseline: severe. The clinician rates one point less than he does himself."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-QIDSC-baseline"
* status = #final
* subject = Reference(ketamine-iv-patient)
* encounter = Reference(ketamine-iv-encounter-baseline)
* effectiveDateTime = "2026-01-16T10:05:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueQuantity = 19 '{score}' "score"
