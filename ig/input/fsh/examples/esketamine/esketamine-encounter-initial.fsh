Instance: esketamine-encounter-initial
InstanceOf: TRDEncounter
Usage: #example
Title: "Esketamine story: initial consultation"
Description: "First visit: history, earlier treatments, work-up, and whether esketamine is right for her."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "ESK-EN1"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#initial-consultation "Initial consultation"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(esketamine-patient)
* basedOn = Reference(esketamine-referral)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "HALV-01"
* participant.individual.display = "Dr Ines Halvorsen"
* period.start = "2026-02-17T09:30:00+01:00"
* period.end = "2026-02-17T11:00:00+01:00"
* reasonReference = Reference(esketamine-condition)
* location.location = Reference(esketamine-location)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-1"
* serviceProvider.display = "Esketamine clinic"
