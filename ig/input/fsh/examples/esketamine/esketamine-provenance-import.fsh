Instance: esketamine-provenance-import
InstanceOf: TRDProvenance
Usage: #example
Title: "Esketamine story: imported trial"
Description: "The first trial was taken over from the record of the general practice."
* target = Reference(esketamine-trial-1)
* recorded = "2026-02-17T10:20:00+01:00"
* activity = TRDProvenanceActivity#imported "Imported"
* agent.type = http://terminology.hl7.org/CodeSystem/provenance-participant-type#enterer "Enterer"
* agent.who.type = "Practitioner"
* agent.who.identifier.system = "http://clinic.test/fhir/practitioner"
* agent.who.identifier.value = "HALV-01"
* agent.who.display = "Dr Ines Halvorsen"
* agent.onBehalfOf.type = "Organization"
* agent.onBehalfOf.identifier.system = "http://clinic.test/fhir/organization"
* agent.onBehalfOf.identifier.value = "CLINIC-1"
* agent.onBehalfOf.display = "Esketamine clinic"
* entity.role = #source
* entity.what.identifier.system = "http://clinic.test/fhir/general-practice-record"
* entity.what.identifier.value = "GP-2024-338"
* entity.what.display = "Medication list of the general practice"
