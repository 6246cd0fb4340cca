Instance: ketamine-im-bdi-ii-month6
InstanceOf: TRDScoreBDIII
Usage: #example
Title: "Ketamine IM story: BDI-II at 6 months"
Description: "BDI-II total of 15, at 6 months. A fall of 52 % from 31."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-BDI-month6"
* basedOn[0] = Reference(ketamine-im-plan)
* basedOn[1] = Reference(ketamine-im-request-outcomes)
* status = #final
* subject = Reference(ketamine-im-patient)
* encounter = Reference(ketamine-im-encounter-month6)
* effectiveDateTime = "2026-09-01T14:10:00+02:00"
* performer = Reference(ketamine-im-patient)
* valueQuantity = 15 '{score}' "score"
