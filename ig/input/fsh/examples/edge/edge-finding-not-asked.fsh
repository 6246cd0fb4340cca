Instance: edge-finding-not-asked
InstanceOf: TRDMonitoringFinding
Usage: #example
Title: "Edge: a question that was not asked"
Description: "Dissociation was not asked about: no answer, but a reason. That is not the same as no."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "EDGE-F1"
* partOf = Reference(minimal-trd-dosing-session)
* status = #final
* code = TRDSessionObservation#dissociation "Dissociation"
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-20T10:40:00+02:00"
* dataAbsentReason = $DataAbsentReason#not-asked "Not Asked"
