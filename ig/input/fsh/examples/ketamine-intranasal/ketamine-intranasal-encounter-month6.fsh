Instance: ketamine-intranasal-encounter-month6
InstanceOf: TRDEncounter
Usage: #example
Title: "Ketamine intranasal story: follow-up at 6 months"
Description: "Visit at the community team, six months after the first dose: partial response to augmentation, no urinary symptoms."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "KIN-EN5"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#follow-up "Follow-up"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(ketamine-intranasal-patient)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "PATE-25"
* participant.individual.display = "Dr Anil Patel"
* period.start = "2026-05-26T11:00:00+01:00"
* period.end = "2026-05-26T11:45:00+01:00"
* reasonReference = Reference(ketamine-intranasal-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CMHT-1"
* serviceProvider.display = "Community mental health team"
