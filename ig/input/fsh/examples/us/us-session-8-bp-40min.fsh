Instance: us-session-8-bp-40min
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "US story: session 8, blood pressure 40 minutes after dosing"
Description: "Blood pressure of 140/86 mmHg, 40 minutes after dosing."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#post-40min "About 40 minutes after dosing"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-S8-bp-40min"
* partOf = Reference(us-session-8)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(us-patient)
* effectiveDateTime = "2026-02-27T14:10:00-06:00"
* performer = Reference(us-nurse)
* component[systolic].valueQuantity = 140 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 86 'mm[Hg]' "mmHg"
