Instance: not-eligible-provenance-import
InstanceOf: TRDProvenance
Usage: #example
Title: "Not eligible story: imported trials"
Description: "Both trials were taken over from the record of the general practice."
* target[0] = Reference(not-eligible-trial-1)
* target[1] = Reference(not-eligible-trial-2)
* recorded = "2026-02-23T14:00:00+01:00"
* activity = TRDProvenanceActivity#imported "Imported"
* agent.type = http://terminology.hl7.org/CodeSystem/provenance-participant-type#enterer "Enterer"
* agent.who.type = "Practitioner"
* agent.who.identifier.system = "http://clinic.test/fhir/practitioner"
* agent.who.identifier.value = "WIDM-19"
* agent.who.display = "Dr Anna Widmer"
* agent.onBehalfOf.type = "Organization"
* agent.onBehalfOf.identifier.system = "http://clinic.test/fhir/organization"
* agent.onBehalfOf.identifier.value = "CLINIC-6"
* agent.onBehalfOf.display = "Clinic for mood disorders"
* entity.role = #source
* entity.what.identifier.system = "http://clinic.test/fhir/source-document"
* entity.what.identifier.value = "GP-2026-210"
* entity.what.display = "Medication list of the general practice"
