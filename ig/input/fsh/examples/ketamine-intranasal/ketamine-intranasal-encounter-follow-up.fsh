Instance: ketamine-intranasal-encounter-follow-up
InstanceOf: TRDEncounter
Usage: #example
Title: "Ketamine intranasal story: follow-up at 2 months after the series"
Description: "The planned visit of 23 February, kept for the adverse event: no symptom since 10 February."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "KIN-EN4"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#follow-up "Follow-up"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(ketamine-intranasal-patient)
* basedOn = Reference(ketamine-intranasal-request-follow-up)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "BRAN-04"
* participant.individual.display = "Dr Tomas Brandt"
* period.start = "2026-02-23T10:00:00+00:00"
* period.end = "2026-02-23T10:40:00+00:00"
* reasonReference = Reference(ketamine-intranasal-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-4"
* serviceProvider.display = "Outpatient clinic for depression"
