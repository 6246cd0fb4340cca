Instance: ketamine-im-provenance-import
InstanceOf: TRDProvenance
Usage: #example
Title: "Ketamine IM story: transcribed history"
Description: "The trial of the earlier episode and the course of psychotherapy were typed in from the letter of the referring psychiatrist."
* target[0] = Reference(ketamine-im-trial-1)
* target[1] = Reference(ketamine-im-prior-psychotherapy)
* recorded = "2025-12-01T15:20:00+01:00"
* activity = TRDProvenanceActivity#transcribed "Transcribed"
* agent.type = http://terminology.hl7.org/CodeSystem/provenance-participant-type#enterer "Enterer"
* agent.who.type = "Practitioner"
* agent.who.identifier.system = "http://clinic.test/fhir/practitioner"
* agent.who.identifier.value = "FERR-03"
* agent.who.display = "Dr Lucia Ferraro"
* agent.onBehalfOf.type = "Organization"
* agent.onBehalfOf.identifier.system = "http://clinic.test/fhir/organization"
* agent.onBehalfOf.identifier.value = "CLINIC-3"
* agent.onBehalfOf.display = "Clinic for ketamine with psychotherapy"
* entity.role = #source
* entity.what.identifier.system = "http://clinic.test/fhir/source-document"
* entity.what.identifier.value = "LET-2025-1117"
* entity.what.display = "Letter of the referring psychiatrist"
