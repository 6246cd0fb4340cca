ValueSet: TRDRegistryConsentScope
Id: trd-registry-consent-scope
Title: "TRD Registry Consent Scopes"
Description: "The scopes under which consent to a registry is given: research, or privacy."
* insert Published
* $ConsentScope#research "Research"
* $ConsentScope#patient-privacy "Privacy Consent"
