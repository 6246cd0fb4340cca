Instance: psilocybin-provenance-import
InstanceOf: TRDProvenance
Usage: #example
Title: "Psilocybin story: imported trial"
Description: "The first trial was taken over from the record of the general practice."
* target = Reference(psilocybin-trial-1)
* recorded = "2026-02-16T10:10:00+11:00"
* activity = TRDProvenanceActivity#imported "Imported"
* agent.type = http://terminology.hl7.org/CodeSystem/provenance-participant-type#enterer "Enterer"
* agent.who.type = "Practitioner"
* agent.who.identifier.system = "http://clinic.test/fhir/practitioner"
* agent.who.identifier.value = "TRAN-05"
* agent.who.display = "Dr Amelia Tran"
* agent.onBehalfOf.type = "Organization"
* agent.onBehalfOf.identifier.system = "http://clinic.test/fhir/organization"
* agent.onBehalfOf.identifier.value = "CLINIC-3"
* agent.onBehalfOf.display = "Psilocybin clinic"
* entity.role = #source
* entity.what.identifier.system = "http://clinic.test/fhir/general-practice-record"
* entity.what.identifier.value = "GP-2026-114"
* entity.what.display = "Medication list of the general practice"
* occurredDateTime = "2026-02-16T10:10:00+11:00"
