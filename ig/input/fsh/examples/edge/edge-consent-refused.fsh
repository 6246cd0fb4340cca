Instance: edge-consent-refused
InstanceOf: TRDTreatmentConsent
Usage: #example
Title: "Edge case: consent refused"
Description: "A refusal can be recorded: the content rules are for an active consent."
* extension[modality][0].valueCodeableConcept = TRDModality#ect
* identifier.system = "http://clinic.test/fhir/consent"
* identifier.value = "EDGE-K1"
* status = #rejected
* scope = $ConsentScope#treatment
* category = TRDConsentCategory#treatment-consent "Treatment consent"
* patient = Reference(ect-patient)
* dateTime = "2025-08-04T10:00:00+02:00"
* policy.uri = "http://clinic.test/fhir/policy/treatment-consent"
