Instance: ketamine-im-encounter-initial
InstanceOf: TRDEncounter
Usage: #example
Title: "Ketamine IM story: initial consultation"
Description: "First visit: history, earlier treatments, and what she expects of ketamine with psychotherapy."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "KIM-EN1"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#initial-consultation "Initial consultation"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(ketamine-im-patient)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "FERR-03"
* participant.individual.display = "Dr Lucia Ferraro"
* period.start = "2025-12-01T14:00:00+01:00"
* period.end = "2025-12-01T15:30:00+01:00"
* reasonReference = Reference(ketamine-im-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-3"
* serviceProvider.display = "Clinic for ketamine with psychotherapy"
