Instance: us-consent
InstanceOf: TRDTreatmentConsent
Usage: #example
Title: "US story: consent"
Description: "Consent to esketamine nasal spray, six days before the first session."
* extension[modality][0].valueCodeableConcept = TRDModality#esketamine "Esketamine nasal spray"
* extension[topic][0].valueCodeableConcept = TRDConsentTopic#procedure "Procedure"
* extension[topic][1].valueCodeableConcept = TRDConsentTopic#risks "Risks"
* extension[topic][2].valueCodeableConcept = TRDConsentTopic#alternatives "Alternatives"
* extension[topic][3].valueCodeableConcept = TRDConsentTopic#voluntary-withdrawal "Right to withdraw"
* extension[topic][4].valueCodeableConcept = TRDConsentTopic#sedation-dissociation "Sedation and dissociation"
* extension[topic][5].valueCodeableConcept = TRDConsentTopic#misuse "Misuse"
* extension[topic][6].valueCodeableConcept = TRDConsentTopic#no-driving "No driving"
* extension[topic][7].valueCodeableConcept = TRDConsentTopic#long-term-effects "Long-term effects"
* extension[topic][8].valueCodeableConcept = TRDConsentTopic#cost "Cost"
* extension[topic][9].valueCodeableConcept = TRDConsentTopic#expectations "Expectations"
* identifier.system = "http://clinic.test/fhir/consent"
* identifier.value = "US-K1"
* status = #active
* scope = $ConsentScope#treatment "Treatment"
* category = TRDConsentCategory#treatment-consent "Treatment consent"
* patient = Reference(us-patient)
* dateTime = "2026-01-28T09:30:00-06:00"
* performer = Reference(us-patient)
* organization = Reference(us-organization)
* policy.uri = "http://clinic.test/fhir/policy/treatment-consent"
