Instance: minimal-trd-treatment-consent
InstanceOf: TRDTreatmentConsent
Usage: #example
Title: "Minimal: treatment consent"
Description: "The least that the profile accepts. A consent that was asked for and is not given yet."
* status = #proposed
* scope = $ConsentScope#treatment "Treatment"
* category = TRDConsentCategory#treatment-consent "Treatment consent"
* patient = Reference(instruments-patient)
* dateTime = "2026-04-01"
* policy.uri = "http://clinic.test/fhir/policy/treatment-consent"
