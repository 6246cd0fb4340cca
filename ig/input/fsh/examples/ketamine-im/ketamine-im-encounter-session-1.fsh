Instance: ketamine-im-encounter-session-1
InstanceOf: TRDEncounter
Usage: #example
Title: "Ketamine IM story: visit of session 1"
Description: "The outpatient visit of the first injection."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "KIM-EN3"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#treatment-session "Treatment session"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(ketamine-im-patient)
* basedOn = Reference(ketamine-im-request-injections)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "FERR-03"
* participant.individual.display = "Dr Lucia Ferraro"
* period.start = "2026-01-15T13:30:00+01:00"
* period.end = "2026-01-15T16:20:00+01:00"
* reasonReference = Reference(ketamine-im-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-3"
* serviceProvider.display = "Clinic for ketamine with psychotherapy"
