Instance: psilocybin-screening-bp
InstanceOf: Observation
Usage: #example
Title: "Psilocybin story: screening, blood pressure"
Description: "Blood pressure at the work-up, 124/78 mmHg."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "PSI-SC-bp"
* status = #final
* category = $ObservationCategory#vital-signs "Vital Signs"
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(psilocybin-patient)
* effectiveDateTime = "2026-02-23T09:30:00+11:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "NGUY-13"
* performer.display = "Mai Nguyen"
* component[0].code = $LNC#8480-6 "Systolic blood pressure"
* component[0].valueQuantity = 124 'mm[Hg]' "mmHg"
* component[1].code = $LNC#8462-4 "Diastolic blood pressure"
* component[1].valueQuantity = 78 'mm[Hg]' "mmHg"
