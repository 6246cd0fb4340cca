Instance: us-session-8-bp-pre
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "US story: session 8, blood pressure before dosing"
Description: "Blood pressure of 124/78 mmHg, before dosing."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-dose "Before treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-S8-bp-pre"
* partOf = Reference(us-session-8)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(us-patient)
* effectiveDateTime = "2026-02-27T13:15:00-06:00"
* performer = Reference(us-nurse)
* component[systolic].valueQuantity = 124 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 78 'mm[Hg]' "mmHg"
