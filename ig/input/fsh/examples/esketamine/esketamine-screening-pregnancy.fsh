Instance: esketamine-screening-pregnancy
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Esketamine story: screening, pregnancy test"
Description: "Urine pregnancy test, negative: an item with a LOINC code."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-SC-hcg"
* status = #final
* code = $LNC#2106-3 "Choriogonadotropin (pregnancy test) [Presence] in Urine"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-02-17T10:05:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueString = "Negative"
