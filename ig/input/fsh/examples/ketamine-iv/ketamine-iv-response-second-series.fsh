Instance: ketamine-iv-response-second-series
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Ketamine IV story: response after the second series"
Description: "Response by MADRS: 32 to 14, a fall of 56.3 %. The baseline is that of the first plan."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-RS5"
* basedOn = Reference(ketamine-iv-plan-second)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-05-18T09:45:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueCodeableConcept = TRDResponseStatusCode#response "Response"
* method = TRDResponseMethod#half-fall "Fall of at least half"
* derivedFrom[0] = Reference(ketamine-iv-madrs-baseline)
* derivedFrom[1] = Reference(ketamine-iv-madrs-second-series)
* component[baseline].valueQuantity = 32 '{score}' "score"
* component[current].valueQuantity = 14 '{score}' "score"
* component[percentChange].valueQuantity = -56.3 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#madrs "MADRS total score"
