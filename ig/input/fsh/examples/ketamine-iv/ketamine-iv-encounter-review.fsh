Instance: ketamine-iv-encounter-review
InstanceOf: TRDEncounter
Usage: #example
Title: "Ketamine IV story: review after six infusions"
Description: "The dated decision after the series: go on with one infusion a week for four weeks, and start cognitive behavioural therapy."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "KIV-EN4"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#benefit-review "Review of benefit"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(ketamine-iv-patient)
* basedOn = Reference(ketamine-iv-request-review)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "OKAF-02"
* participant.individual.display = "Dr Samuel Okafor"
* period.start = "2026-02-09T09:30:00+01:00"
* period.end = "2026-02-09T10:30:00+01:00"
* reasonReference = Reference(ketamine-iv-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-2"
* serviceProvider.display = "Ketamine clinic"
