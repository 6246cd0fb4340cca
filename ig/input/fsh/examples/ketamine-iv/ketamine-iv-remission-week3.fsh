Instance: ketamine-iv-remission-week3
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Ketamine IV story: remission after six infusions"
Description: "Remission by MADRS: 10, which is 10 or less. By QIDS-SR16 the same visit is a response: one statement for each method."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-RS2"
* basedOn = Reference(ketamine-iv-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-02-09T09:50:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueCodeableConcept = TRDResponseStatusCode#remission "Remission"
* method = TRDResponseMethod#madrs-remission-10 "MADRS of 10 or less"
* derivedFrom[0] = Reference(ketamine-iv-madrs-baseline)
* derivedFrom[1] = Reference(ketamine-iv-madrs-week3)
* component[baseline].valueQuantity = 32 '{score}' "score"
* component[current].valueQuantity = 10 '{score}' "score"
* component[percentChange].valueQuantity = -68.8 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#madrs "MADRS total score"
