Instance: ect-consent-continuation
InstanceOf: TRDTreatmentConsent
Usage: #example
Title: "ECT story: consent to continuation"
Description: "A consent of its own for continuation ECT, after the acute course."
* extension[modality][0].valueCodeableConcept = TRDModality#ect "Electroconvulsive therapy"
* extension[topic][0].valueCodeableConcept = TRDConsentTopic#procedure "Procedure"
* extension[topic][1].valueCodeableConcept = TRDConsentTopic#risks "Risks"
* extension[topic][2].valueCodeableConcept = TRDConsentTopic#alternatives "Alternatives"
* extension[topic][3].valueCodeableConcept = TRDConsentTopic#voluntary-withdrawal "Right to withdraw"
* extension[topic][4].valueCodeableConcept = TRDConsentTopic#cognitive-effects "Cognitive effects"
* extension[topic][5].valueCodeableConcept = TRDConsentTopic#anaesthesia "Anaesthesia"
* extension[topic][6].valueCodeableConcept = TRDConsentTopic#no-driving "No driving"
* identifier.system = "http://clinic.test/fhir/consent"
* identifier.value = "ECT-K2"
* status = #active
* scope = $ConsentScope#treatment "Treatment"
* category = TRDConsentCategory#treatment-consent "Treatment consent"
* patient = Reference(ect-patient)
* dateTime = "2025-12-01T13:00:00+01:00"
* performer = Reference(ect-patient)
* policy.uri = "http://clinic.test/fhir/policy/treatment-consent"
* verification.verified = true
* verification.verifiedWith = Reference(ect-support-person)
* verification.verificationDate = "2025-12-01T13:20:00+01:00"
* provision.type = #permit
* provision.period.start = "2025-12-03"
* provision.period.end = "2026-03-31"
