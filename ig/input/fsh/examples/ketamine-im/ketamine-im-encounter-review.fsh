Instance: ketamine-im-encounter-review
InstanceOf: TRDEncounter
Usage: #example
Title: "Ketamine IM story: review after six sessions"
Description: "The dated decision: response, no further ketamine, weekly psychotherapy with a written relapse plan."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "KIM-EN4"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#benefit-review "Review of benefit"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(ketamine-im-patient)
* basedOn = Reference(ketamine-im-request-review)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "FERR-03"
* participant.individual.display = "Dr Lucia Ferraro"
* period.start = "2026-03-02T14:00:00+01:00"
* period.end = "2026-03-02T15:00:00+01:00"
* reasonReference = Reference(ketamine-im-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-3"
* serviceProvider.display = "Clinic for ketamine with psychotherapy"
