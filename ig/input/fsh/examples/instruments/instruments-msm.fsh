Instance: instruments-msm
InstanceOf: TRDScoreMSM
Usage: #example
Title: "Instruments: Maudsley Staging before treatment"
Description: "9 of 15 points."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "INS-MSM"
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-13T09:30:00+02:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "OKAF-11"
* performer.display = "Dr Ngozi Okafor"
* valueQuantity = 9 '{score}' "score"
