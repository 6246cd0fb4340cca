Instance: esketamine-encounter-review
InstanceOf: TRDEncounter
Usage: #example
Title: "Esketamine story: review of benefit"
Description: "The visit that decided to go on after the induction: response by MADRS, well tolerated."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "ESK-EN-REV"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#benefit-review "Review of benefit"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(esketamine-patient)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "HALV-01"
* participant.individual.display = "Dr Ines Halvorsen"
* period.start = "2026-03-31T09:00:00+02:00"
* period.end = "2026-03-31T10:15:00+02:00"
* reasonReference = Reference(esketamine-condition)
* location.location = Reference(esketamine-location)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-1"
* serviceProvider.display = "Esketamine clinic"
