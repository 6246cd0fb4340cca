Instance: combined-encounter-review
InstanceOf: TRDEncounter
Usage: #example
Title: "Combination story: review after six infusions"
Description: "The dated decision of the whole: response, so the psychotherapy plan begins on 2 March, beside four weekly infusions."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "CMB-EN2"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#benefit-review "Review of benefit"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(combined-patient)
* basedOn = Reference(combined-request-review)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "MORE-07"
* participant.individual.display = "Dr Catarina Moreira"
* period.start = "2026-02-23T09:30:00+00:00"
* period.end = "2026-02-23T10:30:00+00:00"
* reasonReference = Reference(combined-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-5"
* serviceProvider.display = "Mood disorders clinic"
