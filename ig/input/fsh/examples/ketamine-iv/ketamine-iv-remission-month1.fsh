Instance: ketamine-iv-remission-month1
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Ketamine IV story: remission at 1 month"
Description: "Remission by MADRS: 9, which is 10 or less."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-RS3"
* basedOn = Reference(ketamine-iv-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-03-10T09:40:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueCodeableConcept = TRDResponseStatusCode#remission "Remission"
* method = TRDResponseMethod#madrs-remission-10 "MADRS of 10 or less"
* derivedFrom[0] = Reference(ketamine-iv-madrs-baseline)
* derivedFrom[1] = Reference(ketamine-iv-madrs-month1)
* component[baseline].valueQuantity = 32 '{score}' "score"
* component[current].valueQuantity = 9 '{score}' "score"
* component[percentChange].valueQuantity = -71.9 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#madrs "MADRS total score"
