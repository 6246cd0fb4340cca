Instance: us-session-1-bp-40min
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "US story: session 1, blood pressure 40 minutes after dosing"
Description: "Blood pressure of 148/90 mmHg, 40 minutes after dosing."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#post-40min "About 40 minutes after dosing"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-S1-bp-40min"
* partOf = Reference(us-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(us-patient)
* effectiveDateTime = "2026-02-03T14:10:00-06:00"
* performer = Reference(us-nurse)
* component[systolic].valueQuantity = 148 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 90 'mm[Hg]' "mmHg"
