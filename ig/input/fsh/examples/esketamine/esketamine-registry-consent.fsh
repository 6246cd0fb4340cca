Instance: esketamine-registry-consent
InstanceOf: TRDRegistryConsent
Usage: #example
Title: "Esketamine story: registry consent"
Description: "Consent to the use of pseudonymised outcome data in a registry for five years, given with the treatment consent."
* identifier.system = "http://clinic.test/fhir/consent"
* identifier.value = "ESK-K2"
* status = #active
* scope = $ConsentScope#research "Research"
* category[registry] = TRDConsentCategory#registry-consent "Registry consent"
* patient = Reference(esketamine-patient)
* dateTime = "2026-02-24T10:25:00+01:00"
* performer = Reference(esketamine-patient)
* organization.type = "Organization"
* organization.identifier.system = "http://clinic.test/fhir/organization"
* organization.identifier.value = "TRD-REG"
* organization.display = "TRD outcome registry"
* policy.uri = "http://clinic.test/fhir/policy/registry-consent"
* provision.type = #permit
* provision.period.start = "2026-02-24"
* provision.period.end = "2031-02-23"
* provision.actor.role = http://terminology.hl7.org/CodeSystem/v3-ParticipationType#IRCP "information recipient"
* provision.actor.reference.type = "Organization"
* provision.actor.reference.identifier.system = "http://clinic.test/fhir/organization"
* provision.actor.reference.identifier.value = "TRD-REG"
* provision.actor.reference.display = "TRD outcome registry"
* provision.purpose[0] = http://terminology.hl7.org/CodeSystem/v3-ActReason#HRESCH "healthcare research"
* provision.purpose[1] = http://terminology.hl7.org/CodeSystem/v3-ActReason#HQUALIMP "health quality improvement"
