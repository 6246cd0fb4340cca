Instance: minimal-trd-registry-consent
InstanceOf: TRDRegistryConsent
Usage: #example
Title: "Minimal: registry consent"
Description: "The least that the profile accepts. A consent that was asked for and is not given yet."
* status = #proposed
* scope = $ConsentScope#research "Research"
* category[registry] = TRDConsentCategory#registry-consent "Registry consent"
* patient = Reference(instruments-patient)
* dateTime = "2026-04-01"
* policy.uri = "http://clinic.test/fhir/policy/registry-consent"
