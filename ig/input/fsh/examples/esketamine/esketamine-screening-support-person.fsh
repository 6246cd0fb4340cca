Instance: esketamine-screening-support-person
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Esketamine story: screening, support person"
Description: "The husband takes her home."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-SC-support-person"
* status = #final
* code = TRDScreeningItemCode#support-person "Support person"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-02-17T10:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueCodeableConcept = $LNC#LA33-6 "Yes"
* note.text = "Her husband drives her home after every session."
