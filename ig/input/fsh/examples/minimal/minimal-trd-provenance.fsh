Instance: minimal-trd-provenance
InstanceOf: TRDProvenance
Usage: #example
Title: "Minimal: provenance"
Description: "The least that the profile accepts. Recorded here by a person."
* target = Reference(minimal-trd-screening-item)
* recorded = "2026-04-01T10:00:00Z"
* activity = TRDProvenanceActivity#recorded "Recorded"
* agent.who.type = "Practitioner"
* agent.who.identifier.system = "http://clinic.test/fhir/practitioner"
* agent.who.identifier.value = "OKAF-11"
* agent.who.display = "Dr Ngozi Okafor"
