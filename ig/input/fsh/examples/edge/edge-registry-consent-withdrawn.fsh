Instance: edge-registry-consent-withdrawn
InstanceOf: TRDRegistryConsent
Usage: #example
Title: "Edge case: registry consent withdrawn"
Description: "A withdrawn consent: inactive, and it needs neither registry nor provision."
* identifier.system = "http://clinic.test/fhir/consent"
* identifier.value = "EDGE-K2"
* status = #inactive
* scope = $ConsentScope#patient-privacy "Privacy Consent"
* category[registry] = TRDConsentCategory#registry-consent "Registry consent"
* patient = Reference(ect-patient)
* dateTime = "2026-01-12T09:00:00+01:00"
* policy.uri = "http://clinic.test/fhir/policy/registry-consent"
