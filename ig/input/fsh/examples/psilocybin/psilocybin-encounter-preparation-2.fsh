Instance: psilocybin-encounter-preparation-2
InstanceOf: TRDEncounter
Usage: #example
Title: "Psilocybin story: visit of the second preparation session"
Description: "Ratings before the dose, wash-out check, then preparation."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "PSI-EN5"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#preparation "Preparation"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(psilocybin-patient)
* basedOn = Reference(psilocybin-request-preparation)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "TRAN-05"
* participant.individual.display = "Dr Amelia Tran"
* period.start = "2026-03-24T08:45:00+11:00"
* period.end = "2026-03-24T12:00:00+11:00"
* reasonReference = Reference(psilocybin-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-3"
* serviceProvider.display = "Psilocybin clinic"
