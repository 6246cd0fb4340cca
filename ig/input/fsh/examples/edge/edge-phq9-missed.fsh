Instance: edge-phq9-missed
InstanceOf: TRDScorePHQ9
Usage: #example
Title: "Edge case: missed PHQ-9"
Description: "A rating that was planned and not made: no value, but a reason."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "EDGE-PHQ9-1"
* status = #final
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-09-01"
* dataAbsentReason = $DataAbsentReason#asked-declined "Asked But Declined"
