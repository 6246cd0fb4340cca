Instance: ketamine-iv-response-month6
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Ketamine IV story: response at 6 months"
Description: "Response by MADRS: 32 to 13, a fall of 59.4 %."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-RS6"
* basedOn = Reference(ketamine-iv-plan-second)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-07-20T09:45:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueCodeableConcept = TRDResponseStatusCode#response "Response"
* method = TRDResponseMethod#half-fall "Fall of at least half"
* derivedFrom[0] = Reference(ketamine-iv-madrs-baseline)
* derivedFrom[1] = Reference(ketamine-iv-madrs-month6)
* component[baseline].valueQuantity = 32 '{score}' "score"
* component[current].valueQuantity = 13 '{score}' "score"
* component[percentChange].valueQuantity = -59.4 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#madrs "MADRS total score"
