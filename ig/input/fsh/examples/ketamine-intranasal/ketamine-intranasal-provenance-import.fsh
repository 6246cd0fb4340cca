Instance: ketamine-intranasal-provenance-import
InstanceOf: TRDProvenance
Usage: #example
Title: "Ketamine intranasal story: imported trials"
Description: "The three trials were taken over from the record of the general practice."
* target[0] = Reference(ketamine-intranasal-trial-1)
* target[1] = Reference(ketamine-intranasal-trial-2)
* target[2] = Reference(ketamine-intranasal-trial-3)
* recorded = "2025-11-10T10:50:00+00:00"
* activity = TRDProvenanceActivity#imported "Imported"
* agent.type = http://terminology.hl7.org/CodeSystem/provenance-participant-type#enterer "Enterer"
* agent.who.type = "Practitioner"
* agent.who.identifier.system = "http://clinic.test/fhir/practitioner"
* agent.who.identifier.value = "BRAN-04"
* agent.who.display = "Dr Tomas Brandt"
* agent.onBehalfOf.type = "Organization"
* agent.onBehalfOf.identifier.system = "http://clinic.test/fhir/organization"
* agent.onBehalfOf.identifier.value = "CLINIC-4"
* agent.onBehalfOf.display = "Outpatient clinic for depression"
* entity.role = #source
* entity.what.identifier.system = "http://clinic.test/fhir/source-document"
* entity.what.identifier.value = "GP-2025-604"
* entity.what.display = "Record of the general practice"
