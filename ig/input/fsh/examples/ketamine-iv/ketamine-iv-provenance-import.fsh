Instance: ketamine-iv-provenance-import
InstanceOf: TRDProvenance
Usage: #example
Title: "Ketamine IV story: imported trials"
Description: "The first two trials were taken over from the record of the general practice."
* target[0] = Reference(ketamine-iv-trial-1)
* target[1] = Reference(ketamine-iv-trial-2)
* recorded = "2026-01-12T10:15:00+01:00"
* activity = TRDProvenanceActivity#imported "Imported"
* agent.type = http://terminology.hl7.org/CodeSystem/provenance-participant-type#enterer "Enterer"
* agent.who.type = "Practitioner"
* agent.who.identifier.system = "http://clinic.test/fhir/practitioner"
* agent.who.identifier.value = "OKAF-02"
* agent.who.display = "Dr Samuel Okafor"
* agent.onBehalfOf.type = "Organization"
* agent.onBehalfOf.identifier.system = "http://clinic.test/fhir/organization"
* agent.onBehalfOf.identifier.value = "CLINIC-2"
* agent.onBehalfOf.display = "Ketamine clinic"
* entity.role = #source
* entity.what.identifier.system = "http://clinic.test/fhir/source-document"
* entity.what.identifier.value = "GP-2026-017"
* entity.what.display = "Medication list of the general practice"
