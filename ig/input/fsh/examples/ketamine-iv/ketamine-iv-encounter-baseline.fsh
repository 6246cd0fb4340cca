Instance: ketamine-iv-encounter-baseline
InstanceOf: TRDEncounter
Usage: #example
Title: "Ketamine IV story: baseline visit"
Description: "Scores and suicide risk three days before the plan starts."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "KIV-EN2"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#screening-visit "Screening visit"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(ketamine-iv-patient)
* basedOn = Reference(ketamine-iv-request-screening)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "OKAF-02"
* participant.individual.display = "Dr Samuel Okafor"
* period.start = "2026-01-16T09:30:00+01:00"
* period.end = "2026-01-16T10:45:00+01:00"
* reasonReference = Reference(ketamine-iv-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-2"
* serviceProvider.display = "Ketamine clinic"
