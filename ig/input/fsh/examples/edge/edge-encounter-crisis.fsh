Instance: edge-encounter-crisis
InstanceOf: TRDEncounter
Usage: #example
Title: "Edge case: visit in a crisis"
Description: "An unplanned visit in acute distress: class emergency, priority urgent."
* identifier.system = "http://clinic.test/fhir/encounter"
* identifier.value = "EDGE-EN1"
* status = #in-progress
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#EMER "emergency"
* type[kind] = TRDEncounterType#crisis "Crisis"
* priority = http://terminology.hl7.org/CodeSystem/v3-ActPriority#UR "urgent"
* subject = Reference(ketamine-iv-patient)
* period.start = "2026-01-12T22:40:00+01:00"
