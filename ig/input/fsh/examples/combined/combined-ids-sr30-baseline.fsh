Instance: combined-ids-sr30-baseline
InstanceOf: TRDScoreIDSSR30
Usage: #example
Title: "Combination story: IDS-SR30 at baseline"
Description: "IDS-SR30 total of 43, at baseline, filled in by her."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-IDSSR-baseline"
* status = #final
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-01-30T09:40:00+00:00"
* performer = Reference(combined-patient)
* valueQuantity = 43 '{score}' "score"
