Instance: combined-encounter-month6
InstanceOf: TRDEncounter
Usage: #example
Title: "Combination story: follow-up at 6 months"
Description: "Visit six months after the first infusion: remission, works full-time, no urinary symptoms."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "CMB-EN4"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#follow-up "Follow-up"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(combined-patient)
* basedOn = Reference(combined-request-follow-up)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "MORE-07"
* participant.individual.display = "Dr Catarina Moreira"
* period.start = "2026-08-03T09:30:00+01:00"
* period.end = "2026-08-03T10:20:00+01:00"
* reasonReference = Reference(combined-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-5"
* serviceProvider.display = "Mood disorders clinic"
