Instance: esketamine-provenance-registry
InstanceOf: TRDProvenance
Usage: #example
Title: "Esketamine story: submitted to the registry"
Description: "Two MADRS results were sent to the outcome registry, under the registry consent."
* target[0] = Reference(esketamine-madrs-baseline)
* target[1] = Reference(esketamine-madrs-week4)
* recorded = "2026-04-07T08:00:00+02:00"
* policy = "http://clinic.test/fhir/policy/registry-consent"
* activity = TRDProvenanceActivity#registry-submitted "Submitted to a registry"
* agent.type = http://terminology.hl7.org/CodeSystem/provenance-participant-type#performer "Performer"
* agent.who.type = "Organization"
* agent.who.identifier.system = "http://clinic.test/fhir/organization"
* agent.who.identifier.value = "CLINIC-1"
* agent.who.display = "Esketamine clinic"
