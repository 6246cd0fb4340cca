Instance: esketamine-encounter-session-1
InstanceOf: TRDEncounter
Usage: #example
Title: "Esketamine story: visit of session 1"
Description: "The outpatient visit of the first session."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "ESK-EN2"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#treatment-session "Treatment session"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(esketamine-patient)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "HALV-01"
* participant.individual.display = "Dr Ines Halvorsen"
* period.start = "2026-03-03T13:30:00+01:00"
* period.end = "2026-03-03T16:15:00+01:00"
* reasonReference = Reference(esketamine-condition)
* location.location = Reference(esketamine-location)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-1"
* serviceProvider.display = "Esketamine clinic"
