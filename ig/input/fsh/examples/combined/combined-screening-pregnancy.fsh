Instance: combined-screening-pregnancy
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Combination story: screening, pregnancy test"
Description: "Urine pregnancy test, negative."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-SC-hcg"
* status = #final
* code = $LNC#2106-3 "Choriogonadotropin (pregnancy test) [Presence] in Urine"
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-01-28T10:30:00+00:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "REIS-18"
* performer.display = "Rui Reis"
* valueString = "Negative"
