Instance: ketamine-im-consent
InstanceOf: TRDTreatmentConsent
Usage: #example
Title: "Ketamine IM story: consent"
Description: "Consent to intramuscular ketamine with psychotherapy; touch was discussed as well."
* extension[modality][0].valueCodeableConcept = TRDModality#ketamine-im "Racemic ketamine, intramuscular"
* extension[topic][0].valueCodeableConcept = TRDConsentTopic#procedure "Procedure"
* extension[topic][1].valueCodeableConcept = TRDConsentTopic#risks "Risks"
* extension[topic][2].valueCodeableConcept = TRDConsentTopic#alternatives "Alternatives"
* extension[topic][3].valueCodeableConcept = TRDConsentTopic#voluntary-withdrawal "Right to withdraw"
* extension[topic][4].valueCodeableConcept = TRDConsentTopic#off-label-use "Off-label use"
* extension[topic][5].valueCodeableConcept = TRDConsentTopic#altered-state "Altered state"
* extension[topic][6].valueCodeableConcept = TRDConsentTopic#physical-touch "Physical touch"
* extension[topic][7].valueCodeableConcept = TRDConsentTopic#sedation-dissociation "Sedation and dissociation"
* extension[topic][8].valueCodeableConcept = TRDConsentTopic#misuse "Misuse"
* extension[topic][9].valueCodeableConcept = TRDConsentTopic#no-driving "No driving"
* extension[topic][10].valueCodeableConcept = TRDConsentTopic#persons-present "Persons present"
* identifier.system = "http://clinic.test/fhir/consent"
* identifier.value = "KIM-K1"
* status = #active
* scope = $ConsentScope#treatment "Treatment"
* category = TRDConsentCategory#treatment-consent "Treatment consent"
* patient = Reference(ketamine-im-patient)
* dateTime = "2026-01-08T15:00:00+01:00"
* performer = Reference(ketamine-im-patient)
* policy.uri = "http://clinic.test/fhir/policy/treatment-consent"
