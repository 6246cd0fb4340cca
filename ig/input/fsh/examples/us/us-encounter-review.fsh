Instance: us-encounter-review
InstanceOf: TRDEncounter
Usage: #example
Title: "US story: review of benefit"
Description: "Week 4: response by MADRS, so treatment goes on once a week."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "US-EN4"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#benefit-review "Review of benefit"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(us-patient)
* participant.individual = Reference(us-psychiatrist)
* period.start = "2026-03-03T09:00:00-06:00"
* period.end = "2026-03-03T10:15:00-06:00"
* reasonReference = Reference(us-condition)
* location.location = Reference(us-location)
* serviceProvider = Reference(us-organization)
