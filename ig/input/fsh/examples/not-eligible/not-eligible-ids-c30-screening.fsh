Instance: not-eligible-ids-c30-screening
InstanceOf: TRDScoreIDSC30
Usage: #example
Title: "Not eligible story: IDS-C30 at the work-up"
Description: "IDS-C30 total of 34, rated by the clinician."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "NEL-IDSC-screening"
* status = #final
* subject = Reference(not-eligible-patient)
* encounter = Reference(not-eligible-encounter-screening)
* effectiveDateTime = "2026-02-26T09:50:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "WIDM-19"
* performer.display = "Dr Anna Widmer"
* valueQuantity = 34 '{score}' "score"
