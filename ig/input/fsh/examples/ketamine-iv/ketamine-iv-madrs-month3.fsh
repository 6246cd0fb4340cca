Instance: ketamine-iv-madrs-month3
InstanceOf: TRDScoreMADRS
Usage: #example
Title: "Ketamine IV story: MADRS at 3 months"
Description: "MADRS total of 26, seven days after the unplanned visit: 22 or more for the second time."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-MADRS-month3"
* basedOn[0] = Reference(ketamine-iv-plan)
* basedOn[1] = Reference(ketamine-iv-request-outcomes)
* status = #final
* subject = Reference(ketamine-iv-patient)
* encounter = Reference(ketamine-iv-encounter-month3)
* effectiveDateTime = "2026-04-20T09:45:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueQuantity = 26 '{score}' "score"
