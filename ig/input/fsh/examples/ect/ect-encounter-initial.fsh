Instance: ect-encounter-initial
InstanceOf: TRDEncounter
Usage: #example
Title: "ECT story: initial consultation"
Description: "First visit: history, earlier treatments, and whether ECT is right for her."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "ECT-EN1"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#initial-consultation "Initial consultation"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#UR "urgent"
* subject = Reference(ect-patient)
* basedOn = Reference(ect-referral)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "DEMI-06"
* participant.individual.display = "Dr Elif Demir"
* period.start = "2025-10-21T10:00:00+02:00"
* period.end = "2025-10-21T11:30:00+02:00"
* reasonReference = Reference(ect-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-2"
* serviceProvider.display = "ECT service"
