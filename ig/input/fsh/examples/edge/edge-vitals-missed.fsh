Instance: edge-vitals-missed
InstanceOf: TRDMonitoringVitals
Usage: #example
Title: "Edge: a vital sign that was not measured"
Description: "Heart rate that was planned and not measured: no value, but a reason."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#post-40min "About 40 minutes after dosing"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "EDGE-V1"
* partOf = Reference(minimal-trd-dosing-session)
* status = #final
* category[VSCat] = $ObservationCategory#vital-signs
* code = $LNC#8867-4 "Heart rate"
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-20T10:40:00+02:00"
* dataAbsentReason = $DataAbsentReason#not-performed "Not Performed"
