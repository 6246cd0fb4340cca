Instance: ketamine-intranasal-encounter-review
InstanceOf: TRDEncounter
Usage: #example
Title: "Ketamine intranasal story: review after eight sessions"
Description: "The dated decision: no response yet, but she sleeps better. Four weekly sessions of 75 mg, then a last decision."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "KIN-EN2"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#benefit-review "Review of benefit"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(ketamine-intranasal-patient)
* basedOn = Reference(ketamine-intranasal-request-review)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "BRAN-04"
* participant.individual.display = "Dr Tomas Brandt"
* period.start = "2025-12-22T10:00:00+00:00"
* period.end = "2025-12-22T10:50:00+00:00"
* reasonReference = Reference(ketamine-intranasal-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-4"
* serviceProvider.display = "Outpatient clinic for depression"
