Instance: combined-ids-sr30-week18
InstanceOf: TRDScoreIDSSR30
Usage: #example
Title: "Combination story: IDS-SR30 after the psychotherapy"
Description: "IDS-SR30 total of 17, after 14 sessions. A fall of 60 % from 43."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-IDSSR-week18"
* basedOn[0] = Reference(combined-plan)
* basedOn[1] = Reference(combined-request-outcomes)
* status = #final
* subject = Reference(combined-patient)
* encounter = Reference(combined-encounter-end-psychotherapy)
* effectiveDateTime = "2026-06-08T09:35:00+01:00"
* performer = Reference(combined-patient)
* valueQuantity = 17 '{score}' "score"
