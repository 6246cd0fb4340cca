Instance: ketamine-iv-madrs-relapse-1
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Ketamine IV story: MADRS at the unplanned visit"
Description: "MADRS total of 24, in month 3: 22 or more for the first time since the series."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-MADRS-relapse-1"
* basedOn = Reference(ketamine-iv-plan)
* status = #final
* subject = Reference(ketamine-iv-patient)
* encounter = Reference(ketamine-iv-encounter-relapse-1)
* effectiveDateTime = "2026-04-13T13:15:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueQuantity = 24 '{score}' "score"
