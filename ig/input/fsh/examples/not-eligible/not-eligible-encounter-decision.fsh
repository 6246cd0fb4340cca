Instance: not-eligible-encounter-decision
InstanceOf: TRDEncounter
Usage: #example
Title: "Not eligible story: conversation about the decision"
Description: "The decision is told and explained: why esketamine is not given, what the aneurysm means, and what can be done for the depression."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "NEL-EN3"
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#AMB "ambulatory"
* type[kind] = TRDEncounterType#screening-visit "Screening visit"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#EL "elective"
* subject = Reference(not-eligible-patient)
* participant.individual.type = "Practitioner"
* participant.individual.identifier.system = "http://clinic.test/fhir/practitioner"
* participant.individual.identifier.value = "WIDM-19"
* participant.individual.display = "Dr Anna Widmer"
* period.start = "2026-03-02T13:00:00+01:00"
* period.end = "2026-03-02T13:50:00+01:00"
* reasonReference = Reference(not-eligible-condition)
* serviceProvider.type = "Organization"
* serviceProvider.identifier.system = "http://clinic.test/fhir/organization"
* serviceProvider.identifier.value = "CLINIC-6"
* serviceProvider.display = "Clinic for mood disorders"
