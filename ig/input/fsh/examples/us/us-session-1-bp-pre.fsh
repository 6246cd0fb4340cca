Instance: us-session-1-bp-pre
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "US story: session 1, blood pressure before dosing"
Description: "Blood pressure of 128/80 mmHg, before dosing."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#pre-dose "Before treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "US-S1-bp-pre"
* partOf = Reference(us-session-1)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(us-patient)
* effectiveDateTime = "2026-02-03T13:15:00-06:00"
* performer = Reference(us-nurse)
* component[systolic].valueQuantity = 128 'mm[Hg]' "mmHg"
* component[diastolic].valueQuantity = 80 'mm[Hg]' "mmHg"
