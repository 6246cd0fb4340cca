Instance: ect-encounter-review
InstanceOf: TRDEncounter
Usage: #example
Title: "ECT story: review after session 6"
Description: "Half-way: partial response. Right unilateral placement is kept, the course goes on."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "ECT-EN3"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#IMP "inpatient encounter"
* type[kind] = TRDEncounterType#benefit-review "Review of benefit"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(ect-patient)
* basedOn = Reference(ect-request-review)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "DEMI-06"
* participant.individual.display = "Dr Elif Demir"
* period.start = "2025-11-17T13:00:00+01:00"
* period.end = "2025-11-17T13:40:00+01:00"
* reasonReference = Reference(ect-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-2"
* serviceProvider.display = "ECT service"
