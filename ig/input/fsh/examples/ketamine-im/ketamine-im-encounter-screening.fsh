Instance: ketamine-im-encounter-screening
InstanceOf: TRDEncounter
Usage: #example
Title: "Ketamine IM story: screening visit"
Description: "Medical work-up before the injections."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "KIM-EN2"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#screening-visit "Screening visit"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(ketamine-im-patient)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "FERR-03"
* participant.individual.display = "Dr Lucia Ferraro"
* period.start = "2026-01-05T14:00:00+01:00"
* period.end = "2026-01-05T15:00:00+01:00"
* reasonReference = Reference(ketamine-im-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-3"
* serviceProvider.display = "Clinic for ketamine with psychotherapy"
