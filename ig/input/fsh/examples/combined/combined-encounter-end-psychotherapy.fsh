Instance: combined-encounter-end-psychotherapy
InstanceOf: TRDEncounter
Usage: #example
Title: "Combination story: review after the psychotherapy"
Description: "The end of the second treatment: remission by MADRS of 12 or less, bupropion goes on."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "CMB-EN3"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#benefit-review "Review of benefit"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(combined-patient)
* basedOn = Reference(combined-request-outcomes)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "MORE-07"
* participant.individual.display = "Dr Catarina Moreira"
* period.start = "2026-06-08T09:30:00+01:00"
* period.end = "2026-06-08T10:20:00+01:00"
* reasonReference = Reference(combined-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-5"
* serviceProvider.display = "Mood disorders clinic"
