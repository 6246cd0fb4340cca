Instance: minimal-trd-encounter
InstanceOf: TRDEncounter
Usage: #example
Title: "Minimal: encounter"
Description: "The least that the profile accepts. A planned follow-up."
* status = #planned
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#VR "virtual"
* type[kind] = TRDEncounterType#follow-up "Follow-up"
* subject = Reference(instruments-patient)
