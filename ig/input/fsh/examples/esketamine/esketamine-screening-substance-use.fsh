Instance: esketamine-screening-substance-use
InstanceOf: TRDScreeningItem
Usage: #example
Title: "Esketamine story: screening, substance use"
Description: "Substance use as told."
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ESK-SC-substance-use"
* status = #final
* code = TRDScreeningItemCode#substance-use "Substance use"
* subject = Reference(esketamine-patient)
* effectiveDateTime = "2026-02-17T10:00:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "HALV-01"
* performer.display = "Dr Ines Halvorsen"
* valueString = "Alcohol two to three glasses a week. No drugs. Never used ketamine."
