Instance: us-session-1-bp-end
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "US story: session 1, blood pressure before leaving"
Description: "Blood pressure of 130/82 mmHg, before leaving."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-discharge "Before leaving"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-S1-bp-end"
* partOf = Reference(us-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(us-patient)
* effectiveDateTime = "2026-02-03T15:35:00-06:00"
* performer = Reference(us-nurse)
* component[systolic].valueQuantity = 130 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 82 'mm[Hg]' "mmHg"
