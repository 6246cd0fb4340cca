Instance: psilocybin-encounter-month6
InstanceOf: TRDEncounter
Usage: #example
Title: "Psilocybin story: visit at month 6"
Description: "Follow-up six months after the dose."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "PSI-EN3"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#follow-up "Follow-up"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(psilocybin-patient)
* basedOn = Reference(psilocybin-request-follow-up-month6)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "TRAN-05"
* participant.individual.display = "Dr Amelia Tran"
* period.start = "2026-10-01T09:00:00+10:00"
* period.end = "2026-10-01T10:00:00+10:00"
* reasonReference = Reference(psilocybin-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-3"
* serviceProvider.display = "Psilocybin clinic"
