Instance: ketamine-intranasal-encounter-session-10
InstanceOf: TRDEncounter
Usage: #example
Title: "Ketamine intranasal story: visit of session 10"
Description: "The visit at which the session was stopped: examination, urine sample, and the decision to end the treatment."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "KIN-EN3"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#treatment-session "Treatment session"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(ketamine-intranasal-patient)
* basedOn = Reference(ketamine-intranasal-request-continuation)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "BRAN-04"
* participant.individual.display = "Dr Tomas Brandt"
* period.start = "2026-01-13T09:40:00+00:00"
* period.end = "2026-01-13T11:00:00+00:00"
* reasonReference = Reference(ketamine-intranasal-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-4"
* serviceProvider.display = "Outpatient clinic for depression"
