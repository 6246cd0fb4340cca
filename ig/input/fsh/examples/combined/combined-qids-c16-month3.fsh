Instance: combined-qids-c16-month3
InstanceOf: TRDScoreQIDSC16
Usage: #example
Title: "Combination story: QIDS-C16 at 3 months"
Description: "QIDS-C16 total of 7, rated by the therapist on the same day as the self-rating."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-QIDSC-month3"
* basedOn[0] = Reference(combined-plan)
* basedOn[1] = Reference(combined-plan-psychotherapy)
* status = #final
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-05-04T16:55:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "VALE-08"
* performer.display = "Joana Vale"
* valueQuantity = 7 '{score}' "score"
