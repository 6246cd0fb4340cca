Instance: us-encounter-session-8
InstanceOf: TRDEncounter
Usage: #example
Title: "US story: visit of session 8"
Description: "The outpatient visit of session 8, under the enrolment."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "US-EN3"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#treatment-session "Treatment session"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(us-patient)
* episodeOfCare = Reference(us-rems-enrollment)
* participant.individual = Reference(us-psychiatrist)
* period.start = "2026-02-27T13:00:00-06:00"
* period.end = "2026-02-27T16:00:00-06:00"
* reasonReference = Reference(us-condition)
* location.location = Reference(us-location)
* serviceProvider = Reference(us-organization)
