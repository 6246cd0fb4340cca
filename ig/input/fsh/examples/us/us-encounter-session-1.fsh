Instance: us-encounter-session-1
InstanceOf: TRDEncounter
Usage: #example
Title: "US story: visit of session 1"
Description: "The outpatient visit of session 1, under the enrolment."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "US-EN2"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#treatment-session "Treatment session"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(us-patient)
* episodeOfCare = Reference(us-rems-enrollment)
* participant.individual = Reference(us-psychiatrist)
* period.start = "2026-02-03T13:00:00-06:00"
* period.end = "2026-02-03T16:00:00-06:00"
* reasonReference = Reference(us-condition)
* location.location = Reference(us-location)
* serviceProvider = Reference(us-organization)
