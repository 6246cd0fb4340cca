Instance: esketamine-madrs-24h
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Esketamine story: MADRS a day after session 1"
Description: "MADRS total of 26 about 24 hours after the first session. The timepoint says which reading it is."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-MADRS-24h"
* status = #final
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-03-04T14:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueQuantity = 26 '{score}' "score"
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#post-24h "About 24 hours after treatment"
