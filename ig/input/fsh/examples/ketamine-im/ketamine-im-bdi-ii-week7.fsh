Instance: ketamine-im-bdi-ii-week7
InstanceOf: TRDScoreBDIII
Usage: #example
Title: "Ketamine IM story: BDI-II after six sessions"
Description: "BDI-II total of 14, after six sessions. A fall of 55 % from 31: response."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIM-BDI-week7"
* basedOn[0] = Reference(ketamine-im-plan)
* basedOn[1] = Reference(ketamine-im-request-outcomes)
* status = #final
* subject = Reference(ketamine-im-patient)
* encounter = Reference(ketamine-im-encounter-review)
* effectiveDateTime = "2026-03-02T14:05:00+01:00"
* performer = Reference(ketamine-im-patient)
* valueQuantity = 14 '{score}' "score"
