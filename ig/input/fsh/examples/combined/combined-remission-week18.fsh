Instance: combined-remission-week18
InstanceOf: TRDResponseStatus
Usage: #example
Title: "Combination story: remission after the psychotherapy"
Description: "Remission by MADRS: 11, which is 12 or less. By the threshold of 10 it would not be one, so the method matters."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "CMB-RS4"
* basedOn = Reference(combined-plan)
* status = #final
* category = $ObservationCategory#survey "Survey"
* subject = Reference(combined-patient)
* effectiveDateTime = "2026-06-08T09:45:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "MORE-07"
* performer.display = "Dr Catarina Moreira"
* valueCodeableConcept = TRDResponseStatusCode#remission "Remission"
* method = TRDResponseMethod#madrs-remission-12 "MADRS of 12 or less"
* derivedFrom[0] = Reference(combined-madrs-baseline)
* derivedFrom[1] = Reference(combined-madrs-week18)
* component[baseline].valueQuantity = 31 '{score}' "score"
* component[current].valueQuantity = 11 '{score}' "score"
* component[percentChange].valueQuantity = -64.5 '%' "%"
* component[instrument].valueCodeableConcept = TRDInstrument#madrs "MADRS total score"
