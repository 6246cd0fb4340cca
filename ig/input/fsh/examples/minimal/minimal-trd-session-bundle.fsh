Instance: minimal-trd-session-bundle
InstanceOf: TRDSessionBundle
Usage: #example
Title: "Minimal: session bundle"
Description: "The least that the profile accepts. The session alone."
* type = #collection
* entry.fullUrl = "http://clinic.test/fhir/Procedure/minimal-trd-psychotherapy-session"
* entry.resource = minimal-trd-psychotherapy-session
