Profile: TRDRegistryConsent
Parent: Consent
Id: trd-registry-consent
Title: "TRD Registry Consent"
Description: "Consent to the use of a person's data in an outcome registry: which registry, for what purpose, until when. Separate from the consent to treatment, and revocable: set status to inactive; what was submitted before is dealt with by the registry's policy. Source: R4 Consent for research and privacy."
* insert Published
* obeys trd-registry-1
* identifier MS
* status MS
* status ^short = "inactive: withdrawn"
* scope MS
* scope from TRDRegistryConsentScope (required)
* category MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category ^slicing.description = "The kind of consent, among other categories"
* category contains registry 1..1 MS
* category[registry] = TRDConsentCategory#registry-consent
* patient 1..1 MS
* dateTime 1..1 MS
* performer MS
* organization MS
* organization ^short = "The registry. Needed when active: see rule trd-registry-1"
* policy MS
* policyRule MS
* verification MS
* provision MS
* provision.type MS
* provision.period MS
* provision.actor MS
* provision.purpose MS
* provision.purpose ^short = "HRESCH research, HQUALIMP quality improvement"
* provision.class MS
