Instance: ketamine-iv-encounter-relapse-1
InstanceOf: TRDEncounter
Usage: #example
Title: "Ketamine IV story: unplanned visit in month 3"
Description: "He calls after ten days of early waking and loss of interest, and is seen the same week."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "KIV-EN5"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#crisis "Crisis"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#UR "urgent"
* subject = Reference(ketamine-iv-patient)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "OKAF-02"
* participant.individual.display = "Dr Samuel Okafor"
* period.start = "2026-04-13T13:00:00+02:00"
* period.end = "2026-04-13T13:50:00+02:00"
* reasonReference = Reference(ketamine-iv-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-2"
* serviceProvider.display = "Ketamine clinic"
