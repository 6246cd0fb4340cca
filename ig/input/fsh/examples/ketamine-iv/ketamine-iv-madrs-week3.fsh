Instance: ketamine-iv-madrs-week3
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Ketamine IV story: MADRS after six infusions"
Description: "MADRS total of 10, after six infusions. A fall of 69 % from 32: remission by either common threshold."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-MADRS-week3"
* basedOn = Reference(ketamine-iv-plan)
* status = #final
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-02-09T09:50:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueQuantity = 10 '{score}' "score"
