Instance: ketamine-im-encounter-month6
InstanceOf: TRDEncounter
Usage: #example
Title: "Ketamine IM story: follow-up at 6 months"
Description: "Visit at six months: response held without further ketamine, no urinary symptoms, works as before."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "KIM-EN6"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#follow-up "Follow-up"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(ketamine-im-patient)
* basedOn = Reference(ketamine-im-request-outcomes)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "FERR-03"
* participant.individual.display = "Dr Lucia Ferraro"
* period.start = "2026-09-01T14:00:00+02:00"
* period.end = "2026-09-01T14:50:00+02:00"
* reasonReference = Reference(ketamine-im-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-3"
* serviceProvider.display = "Clinic for ketamine with psychotherapy"
