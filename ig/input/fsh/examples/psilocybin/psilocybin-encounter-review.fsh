Instance: psilocybin-encounter-review
InstanceOf: TRDEncounter
Usage: #example
Title: "Psilocybin story: review of benefit"
Description: "Week 6: remission, no second dose. Follow-up only."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "PSI-EN4"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#benefit-review "Review of benefit"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(psilocybin-patient)
* basedOn = Reference(psilocybin-request-review)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "TRAN-05"
* participant.individual.display = "Dr Amelia Tran"
* period.start = "2026-05-13T09:00:00+10:00"
* period.end = "2026-05-13T10:00:00+10:00"
* reasonReference = Reference(psilocybin-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-3"
* serviceProvider.display = "Psilocybin clinic"
