Instance: us-encounter-initial
InstanceOf: TRDEncounter
Usage: #example
Title: "US story: initial consultation"
Description: "First visit: history, trials, work-up, and whether esketamine is right for him."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "US-EN1"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#initial-consultation "Initial consultation"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(us-patient)
* basedOn = Reference(us-referral)
* participant.individual = Reference(us-psychiatrist)
* period.start = "2026-01-14T10:00:00-06:00"
* period.end = "2026-01-14T11:30:00-06:00"
* reasonReference = Reference(us-condition)
* location.location = Reference(us-location)
* serviceProvider = Reference(us-organization)
