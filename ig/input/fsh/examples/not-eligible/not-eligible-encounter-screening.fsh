Instance: not-eligible-encounter-screening
InstanceOf: TRDEncounter
Usage: #example
Title: "Not eligible story: screening visit"
Description: "Blood pressure, rating scales and the result of the imaging."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "NEL-EN2"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#screening-visit "Screening visit"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(not-eligible-patient)
* basedOn = Reference(not-eligible-request-screening)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "WIDM-19"
* participant.individual.display = "Dr Anna Widmer"
* period.start = "2026-02-26T09:00:00+01:00"
* period.end = "2026-02-26T10:30:00+01:00"
* reasonReference = Reference(not-eligible-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-6"
* serviceProvider.display = "Clinic for mood disorders"
