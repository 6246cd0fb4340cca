Instance: ketamine-iv-encounter-second-review
InstanceOf: TRDEncounter
Usage: #example
Title: "Ketamine IV story: review of the second series"
Description: "Response: maintenance every two weeks. No referral for ECT now."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "KIV-EN7"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#benefit-review "Review of benefit"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(ketamine-iv-patient)
* basedOn = Reference(ketamine-iv-request-second-review)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "OKAF-02"
* participant.individual.display = "Dr Samuel Okafor"
* period.start = "2026-05-18T09:30:00+02:00"
* period.end = "2026-05-18T10:20:00+02:00"
* reasonReference = Reference(ketamine-iv-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-2"
* serviceProvider.display = "Ketamine clinic"
