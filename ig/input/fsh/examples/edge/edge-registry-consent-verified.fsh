Instance: edge-registry-consent-verified
InstanceOf: TRDRegistryConsent
Usage: #example
Title: "Edge: a registry consent with what it covers"
Description: "Consent by a policy rule that opts in: verified with the person, for outcome observations only."
* identifier.system = "http://clinic.test/fhir/consent"
* identifier.value = "EDGE-K3"
* status = #active
* scope = $ConsentScope#research "Research"
* category[registry] = TRDConsentCategory#registry-consent "Registry consent"
* patient = Reference(instruments-patient)
* dateTime = "2026-04-13T10:00:00+02:00"
* performer = Reference(instruments-patient)
* organization.type = "Organization"
* organization.identifier.system = "http://clinic.test/fhir/organization"
* organization.identifier.value = "TRD-REG"
* organization.display = "TRD outcome registry"
* policyRule = http://terminology.hl7.org/CodeSystem/v3-ActCode#OPTIN "opt-in"
* verification.verified = true
* verification.verifiedWith = Reference(instruments-patient)
* verification.verificationDate = "2026-04-13T10:05:00+02:00"
* provision.type = #permit
* provision.period.start = "2026-04-13"
* provision.period.end = "2031-04-12"
* provision.purpose = http://terminology.hl7.org/CodeSystem/v3-ActReason#HQUALIMP "health quality improvement"
* provision.class = http://hl7.org/fhir/resource-types#Observation "Observation"
