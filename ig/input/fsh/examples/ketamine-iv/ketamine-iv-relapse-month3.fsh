Instance: ketamine-iv-relapse-month3
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Ketamine IV story: relapse at 3 months"
Description: "Relapse by MADRS: 24 and 26 on two visits seven days apart, after remission. The current score is that of the second visit; the first is cited too."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "KIV-RS4"
* basedOn = Reference(ketamine-iv-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(ketamine-iv-patient)
* effectiveDateTime = "2026-04-20T09:45:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-02"
* performer.display = "Dr Samuel Okafor"
* valueCodeableConcept = TRDResponseStatusCode#relapse "Relapse"
* note.text = "Ten days after his return to full-time work. ECT and a second series were discussed."
* method = TRDResponseMethod#madrs-relapse-22 "MADRS of 22 or more, twice"
* derivedFrom[0] = Reference(ketamine-iv-madrs-baseline)
* derivedFrom[1] = Reference(ketamine-iv-madrs-relapse-1)
* derivedFrom[2] = Reference(ketamine-iv-madrs-month3)
* component[baseline].valueQuantity = 32 '{score}' "score"
* component[current].valueQuantity = 26 '{score}' "score"
* component[percentChange].valueQuantity = -18.8 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#madrs "MADRS total score"
