Instance: ketamine-iv-encounter-month3
InstanceOf: TRDEncounter
Usage: #example
Title: "Ketamine IV story: follow-up at 3 months"
Description: "The planned visit at three months, seven days after the unplanned one. Relapse is stated, and the plan is replaced."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "KIV-EN6"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#follow-up "Follow-up"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(ketamine-iv-patient)
* basedOn = Reference(ketamine-iv-request-follow-up)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "OKAF-02"
* participant.individual.display = "Dr Samuel Okafor"
* period.start = "2026-04-20T09:30:00+02:00"
* period.end = "2026-04-20T10:40:00+02:00"
* reasonReference = Reference(ketamine-iv-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-2"
* serviceProvider.display = "Ketamine clinic"
