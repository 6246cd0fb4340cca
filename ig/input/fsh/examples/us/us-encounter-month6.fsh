Instance: us-encounter-month6
InstanceOf: TRDEncounter
Usage: #example
Title: "US story: visit at month 6"
Description: "Six months after the acute course: remission, treatment every four weeks."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "US-EN5"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#follow-up "Follow-up"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(us-patient)
* participant.individual = Reference(us-psychiatrist)
* period.start = "2026-09-01T09:00:00-05:00"
* period.end = "2026-09-01T10:15:00-05:00"
* reasonReference = Reference(us-condition)
* location.location = Reference(us-location)
* serviceProvider = Reference(us-organization)
