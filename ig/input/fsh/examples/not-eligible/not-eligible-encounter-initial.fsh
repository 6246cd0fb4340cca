Instance: not-eligible-encounter-initial
InstanceOf: TRDEncounter
Usage: #example
Title: "Not eligible story: initial consultation"
Description: "First visit: two drugs, one adequate trial, no psychotherapy; headaches since autumn are looked into first."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "NEL-EN1"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#initial-consultation "Initial consultation"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(not-eligible-patient)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "WIDM-19"
* participant.individual.display = "Dr Anna Widmer"
* period.start = "2026-02-23T13:30:00+01:00"
* period.end = "2026-02-23T15:00:00+01:00"
* reasonReference = Reference(not-eligible-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-6"
* serviceProvider.display = "Clinic for mood disorders"
