Instance: ketamine-iv-consent
InstanceOf: TRDTreatmentConsent
Usage: #example
Title: "Ketamine IV story: consent"
Description: "Consent to ketamine infusions, off-label use included."
* extension[modality][0].valueCodeableConcept = TRDModality#ketamine-iv "Racemic ketamine, intravenous"
* extension[topic][0].valueCodeableConcept = TRDConsentTopic#procedure "Procedure"
* extension[topic][1].valueCodeableConcept = TRDConsentTopic#risks "Risks"
* extension[topic][2].valueCodeableConcept = TRDConsentTopic#alternatives "Alternatives"
* extension[topic][3].valueCodeableConcept = TRDConsentTopic#voluntary-withdrawal "Right to withdraw"
* extension[topic][4].valueCodeableConcept = TRDConsentTopic#off-label-use "Off-label use"
* extension[topic][5].valueCodeableConcept = TRDConsentTopic#sedation-dissociation "Sedation and dissociation"
* extension[topic][6].valueCodeableConcept = TRDConsentTopic#misuse "Misuse"
* extension[topic][7].valueCodeableConcept = TRDConsentTopic#long-term-effects "Long-term effects"
* extension[topic][8].valueCodeableConcept = TRDConsentTopic#no-driving "No driving"
* extension[topic][9].valueCodeableConcept = TRDConsentTopic#cost "Cost"
* identifier.system = "http://clinic.test/fhir/consent"
* identifier.value = "KIV-K1"
* status = #active
* scope = $ConsentScope#treatment "Treatment"
* category = TRDConsentCategory#treatment-consent "Treatment consent"
* patient = Reference(ketamine-iv-patient)
* dateTime = "2026-01-14T11:00:00+01:00"
* performer = Reference(ketamine-iv-patient)
* policy.uri = "http://clinic.test/fhir/policy/treatment-consent"
