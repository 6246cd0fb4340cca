Instance: ketamine-im-encounter-month3
InstanceOf: TRDEncounter
Usage: #example
Title: "Ketamine IM story: follow-up at 3 months"
Description: "The planned visit at three months."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "KIM-EN5"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#follow-up "Follow-up"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(ketamine-im-patient)
* basedOn = Reference(ketamine-im-request-follow-up)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "FERR-03"
* participant.individual.display = "Dr Lucia Ferraro"
* period.start = "2026-06-01T14:00:00+02:00"
* period.end = "2026-06-01T14:45:00+02:00"
* reasonReference = Reference(ketamine-im-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-3"
* serviceProvider.display = "Clinic for ketamine with psychotherapy"
