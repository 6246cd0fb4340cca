Instance: ketamine-iv-encounter-month6
InstanceOf: TRDEncounter
Usage: #example
Title: "Ketamine IV story: follow-up at 6 months"
Description: "Visit six months after the first infusion: response held, half-time work, no urinary symptoms; maintenance goes on."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "KIV-EN8"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#follow-up "Follow-up"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(ketamine-iv-patient)
* basedOn = Reference(ketamine-iv-request-second-follow-up)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "OKAF-02"
* participant.individual.display = "Dr Samuel Okafor"
* period.start = "2026-07-20T09:20:00+02:00"
* period.end = "2026-07-20T10:20:00+02:00"
* reasonReference = Reference(ketamine-iv-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-2"
* serviceProvider.display = "Ketamine clinic"
