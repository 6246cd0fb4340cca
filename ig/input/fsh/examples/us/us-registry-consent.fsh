Instance: us-registry-consent
InstanceOf: TRDRegistryConsent
Usage: #example
Title: "US story: registry consent"
Description: "Consent to the use of outcome data in a registry, given apart from the treatment consent."
* identifier.system = "http://clinic.test/fhir/consent"
* identifier.value = "US-K2"
* status = #active
* scope = $ConsentScope#research "Research"
* category[registry] = TRDConsentCategory#registry-consent "Registry consent"
* patient = Reference(us-patient)
* dateTime = "2026-01-28T09:45:00-06:00"
* performer = Reference(us-patient)
* organization.type = "Organization"
* organization.identifier.system = "http://clinic.test/fhir/organization"
* organization.identifier.value = "TRD-REG"
* organization.display = "TRD outcome registry"
* policy.uri = "http://clinic.test/fhir/policy/registry-consent"
* provision.type = #permit
* provision.period.start = "2026-01-28"
* provision.period.end = "2031-01-27"
* provision.actor.role = http://terminology.hl7.org/CodeSystem/v3-ParticipationType#IRCP "information recipient"
* provision.actor.reference.type = "Organization"
* provision.actor.reference.identifier.system = "http://clinic.test/fhir/organization"
* provision.actor.reference.identifier.value = "TRD-REG"
* provision.actor.reference.display = "TRD outcome registry"
* provision.purpose[0] = http://terminology.hl7.org/CodeSystem/v3-ActReason#HRESCH "healthcare research"
* provision.purpose[1] = http://terminology.hl7.org/CodeSystem/v3-ActReason#HQUALIMP "health quality improvement"
