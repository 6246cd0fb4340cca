Instance: esketamine-encounter-month6
InstanceOf: TRDEncounter
Usage: #example
Title: "Esketamine story: visit at month 6"
Description: "The visit that renewed the plan: remission since week 8, no urinary symptom, treatment every two weeks goes on."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "ESK-EN-M6"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#benefit-review "Review of benefit"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(esketamine-patient)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "HALV-01"
* participant.individual.display = "Dr Ines Halvorsen"
* period.start = "2026-09-01T09:00:00+02:00"
* period.end = "2026-09-01T10:15:00+02:00"
* reasonReference = Reference(esketamine-condition)
* location.location = Reference(esketamine-location)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-1"
* serviceProvider.display = "Esketamine clinic"
