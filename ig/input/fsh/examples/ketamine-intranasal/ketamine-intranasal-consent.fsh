Instance: ketamine-intranasal-consent
InstanceOf: TRDTreatmentConsent
Usage: #example
Title: "Ketamine intranasal story: consent"
Description: "Consent to compounded intranasal ketamine: not approved, not esketamine."
* extension[modality][0].valueCodeableConcept = TRDModality#ketamine-intranasal "Racemic ketamine, intranasal"
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
* identifier.value = "KIN-K1"
* status = #active
* scope = $ConsentScope#treatment "Treatment"
* category = TRDConsentCategory#treatment-consent "Treatment consent"
* patient = Reference(ketamine-intranasal-patient)
* dateTime = "2025-11-17T13:30:00+00:00"
* performer = Reference(ketamine-intranasal-patient)
* policy.uri = "http://clinic.test/fhir/policy/treatment-consent"
