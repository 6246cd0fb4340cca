Instance: psilocybin-encounter-initial
InstanceOf: TRDEncounter
Usage: #example
Title: "Psilocybin story: initial consultation"
Description: "First visit: history, earlier treatments, what he hopes for."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "PSI-EN1"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#initial-consultation "Initial consultation"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(psilocybin-patient)
* basedOn = Reference(psilocybin-referral)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "TRAN-05"
* participant.individual.display = "Dr Amelia Tran"
* period.start = "2026-02-16T09:00:00+11:00"
* period.end = "2026-02-16T10:30:00+11:00"
* reasonReference = Reference(psilocybin-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-3"
* serviceProvider.display = "Psilocybin clinic"
* reasonCode.text = "Assessment for psilocybin-assisted therapy"
