Instance: ketamine-intranasal-encounter-initial
InstanceOf: TRDEncounter
Usage: #example
Title: "Ketamine intranasal story: initial consultation"
Description: "First visit: history, earlier treatments, and what a compounded drug means."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "KIN-EN1"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#initial-consultation "Initial consultation"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(ketamine-intranasal-patient)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "BRAN-04"
* participant.individual.display = "Dr Tomas Brandt"
* period.start = "2025-11-10T10:00:00+00:00"
* period.end = "2025-11-10T11:30:00+00:00"
* reasonReference = Reference(ketamine-intranasal-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-4"
* serviceProvider.display = "Outpatient clinic for depression"
