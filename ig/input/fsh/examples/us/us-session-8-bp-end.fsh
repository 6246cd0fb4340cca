Instance: us-session-8-bp-end
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "US story: session 8, blood pressure before leaving"
Description: "Blood pressure of 126/80 mmHg, before leaving."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-discharge "Before leaving"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-S8-bp-end"
* partOf = Reference(us-session-8)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(us-patient)
* effectiveDateTime = "2026-02-27T15:35:00-06:00"
* performer = Reference(us-nurse)
* component[systolic].valueQuantity = 126 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 80 'mm[Hg]' "mmHg"
