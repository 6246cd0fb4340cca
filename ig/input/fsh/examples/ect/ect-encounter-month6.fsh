Instance: ect-encounter-month6
InstanceOf: TRDEncounter
Usage: #example
Title: "ECT story: visit at month 6"
Description: "Follow-up six months after the course."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "ECT-EN4"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#follow-up "Follow-up"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(ect-patient)
* basedOn = Reference(ect-request-follow-up-month6)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "DEMI-06"
* participant.individual.display = "Dr Elif Demir"
* period.start = "2026-06-01T10:00:00+02:00"
* period.end = "2026-06-01T11:00:00+02:00"
* reasonReference = Reference(ect-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-2"
* serviceProvider.display = "ECT service"
