Instance: combined-ids-sr30-month6
InstanceOf: TRDScoreIDSSR30
Usage: #example
Title: "Combination story: IDS-SR30 at 6 months"
Description: "IDS-SR30 total of 13, at 6 months. A fall of 70 % from 43."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-IDSSR-month6"
* basedOn[0] = Reference(combined-plan)
* basedOn[1] = Reference(combined-request-outcomes)
* status = #final
* subject = Reference(combined-patient)
* encounter = Reference(combined-encounter-month6)
* effectiveDateTime = "2026-08-03T09:25:00+01:00"
* performer = Reference(combined-patient)
* valueQuantity = 13 '{score}' "score"
