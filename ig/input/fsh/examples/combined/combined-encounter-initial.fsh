Instance: combined-encounter-initial
InstanceOf: TRDEncounter
Usage: #example
Title: "Combination story: initial consultation"
Description: "First visit: history, earlier treatments, and why two treatments are planned together."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "CMB-EN1"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#initial-consultation "Initial consultation"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(combined-patient)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "MORE-07"
* participant.individual.display = "Dr Catarina Moreira"
* period.start = "2026-01-26T09:30:00+00:00"
* period.end = "2026-01-26T11:00:00+00:00"
* reasonReference = Reference(combined-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-5"
* serviceProvider.display = "Mood disorders clinic"
