Instance: us-provenance-registry
InstanceOf: TRDProvenance
Usage: #example
Title: "US story: submitted to the registry"
Description: "Scores and response of the whole course were sent to the outcome registry after the visit at month 6, under the registry consent."
* target[0] = Reference(us-madrs-baseline)
* target[1] = Reference(us-madrs-week4)
* target[2] = Reference(us-madrs-month6)
* target[3] = Reference(us-response-week4)
* target[4] = Reference(us-response-month6)
* recorded = "2026-09-08T08:00:00-05:00"
* policy = "http://clinic.test/fhir/policy/registry-consent"
* activity = TRDProvenanceActivity#registry-submitted "Submitted to a registry"
* agent[0].type = http://terminology.hl7.org/CodeSystem/provenance-participant-type#author "Author"
* agent[0].who.type = "Practitioner"
* agent[0].who.identifier.system = "http://clinic.test/fhir/practitioner"
* agent[0].who.identifier.value = "US-BENN-01"
* agent[0].who.display = "Dr Laura Bennett"
* agent[0].onBehalfOf = Reference(us-organization)
* agent[1].type = http://hl7.org/fhir/us/core/CodeSystem/us-core-provenance-participant-type#transmitter
* agent[1].who.type = "Organization"
* agent[1].who.identifier.system = "http://clinic.test/fhir/organization"
* agent[1].who.identifier.value = "US-CLINIC"
* agent[1].who.display = "Prairie Mood Clinic"
