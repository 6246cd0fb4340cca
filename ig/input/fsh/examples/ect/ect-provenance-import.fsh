Instance: ect-provenance-import
InstanceOf: TRDProvenance
Usage: #example
Title: "ECT story: transcribed earlier course"
Description: "The earlier course of ECT was transcribed from a paper record of another hospital."
* target = Reference(ect-prior-ect)
* recorded = "2025-10-21T11:20:00+02:00"
* activity = TRDProvenanceActivity#transcribed "Transcribed"
* agent.type = http://terminology.hl7.org/CodeSystem/provenance-participant-type#enterer "Enterer"
* agent.who.type = "Practitioner"
* agent.who.identifier.system = "http://clinic.test/fhir/practitioner"
* agent.who.identifier.value = "DEMI-06"
* agent.who.display = "Dr Elif Demir"
* agent.onBehalfOf.type = "Organization"
* agent.onBehalfOf.identifier.system = "http://clinic.test/fhir/organization"
* agent.onBehalfOf.identifier.value = "CLINIC-2"
* agent.onBehalfOf.display = "ECT service"
* entity.role = #source
* entity.what.identifier.system = "http://clinic.test/fhir/paper-record"
* entity.what.identifier.value = "2009-ECT-0417"
* entity.what.display = "Discharge letter of 2009"
