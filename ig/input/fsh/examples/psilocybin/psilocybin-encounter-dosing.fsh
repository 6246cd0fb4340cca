Instance: psilocybin-encounter-dosing
InstanceOf: TRDEncounter
Usage: #example
Title: "Psilocybin story: visit of the dosing session"
Description: "The day of the dose, from arrival to leaving."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "PSI-EN2"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#treatment-session "Treatment session"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(psilocybin-patient)
* basedOn = Reference(psilocybin-request-dosing)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "TRAN-05"
* participant.individual.display = "Dr Amelia Tran"
* period.start = "2026-04-01T08:45:00+11:00"
* period.end = "2026-04-01T16:40:00+11:00"
* reasonReference = Reference(psilocybin-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-3"
* serviceProvider.display = "Psilocybin clinic"
* location.location = Reference(psilocybin-location)
* appointment = Reference(psilocybin-appointment-dosing)
