Instance: ketamine-im-bdi-ii-baseline
InstanceOf: TRDScoreBDIII
Usage: #example
Title: "Ketamine IM story: BDI-II at baseline"
Description: "BDI-II total of 31, at baseline: severe."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-BDI-baseline"
* status = #final
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-01-09T14:05:00+01:00"
* performer = Reference(ketamine-im-patient)
* valueQuantity = 31 '{score}' "score"
