Instance: ketamine-iv-encounter-session-1
InstanceOf: TRDEncounter
Usage: #example
Title: "Ketamine IV story: visit of session 1"
Description: "The outpatient visit of the first infusion."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "KIV-EN3"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#treatment-session "Treatment session"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(ketamine-iv-patient)
* basedOn = Reference(ketamine-iv-request-infusions)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "OKAF-02"
* participant.individual.display = "Dr Samuel Okafor"
* period.start = "2026-01-20T09:40:00+01:00"
* period.end = "2026-01-20T11:50:00+01:00"
* reasonReference = Reference(ketamine-iv-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-2"
* serviceProvider.display = "Ketamine clinic"
