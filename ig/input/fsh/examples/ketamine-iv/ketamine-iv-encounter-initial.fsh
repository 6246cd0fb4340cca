Instance: ketamine-iv-encounter-initial
InstanceOf: TRDEncounter
Usage: #example
Title: "Ketamine IV story: initial consultation"
Description: "First visit: history, earlier treatments, blood pressure of 158/98 mmHg, and what speaks for and against ketamine."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "KIV-EN1"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#initial-consultation "Initial consultation"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(ketamine-iv-patient)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "OKAF-02"
* participant.individual.display = "Dr Samuel Okafor"
* period.start = "2026-01-12T09:30:00+01:00"
* period.end = "2026-01-12T11:00:00+01:00"
* reasonReference = Reference(ketamine-iv-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-2"
* serviceProvider.display = "Ketamine clinic"
