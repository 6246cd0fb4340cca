Instance: us-provenance-import
InstanceOf: TRDProvenance
Usage: #example
Title: "US story: imported trials"
Description: "Both drug trials were taken over from the record of the primary care clinic, by the psychiatrist as author."
* target[0] = Reference(us-trial-1)
* target[1] = Reference(us-trial-2)
* recorded = "2026-01-14T10:45:00-06:00"
* activity = TRDProvenanceActivity#imported "Imported"
* agent.type = http://terminology.hl7.org/CodeSystem/provenance-participant-type#author "Author"
* agent.who.type = "Practitioner"
* agent.who.identifier.system = "http://clinic.test/fhir/practitioner"
* agent.who.identifier.value = "US-BENN-01"
* agent.who.display = "Dr Laura Bennett"
* agent.onBehalfOf = Reference(us-organization)
* entity.role = #source
* entity.what.identifier.system = "http://clinic.test/fhir/primary-care-record"
* entity.what.identifier.value = "PC-88172"
* entity.what.display = "Medication list of the primary care clinic"
