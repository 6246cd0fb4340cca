Instance: psilocybin-consent
InstanceOf: TRDTreatmentConsent
Usage: #example
Title: "Psilocybin story: consent"
Description: "Consent to psilocybin-assisted therapy: altered state, touch, who is present, legal status."
* extension[modality][0].valueCodeableConcept = TRDModality#psilocybin "Psilocybin-assisted therapy"
* extension[topic][0].valueCodeableConcept = TRDConsentTopic#procedure "Procedure"
* extension[topic][1].valueCodeableConcept = TRDConsentTopic#risks "Risks"
* extension[topic][2].valueCodeableConcept = TRDConsentTopic#alternatives "Alternatives"
* extension[topic][3].valueCodeableConcept = TRDConsentTopic#voluntary-withdrawal "Right to withdraw"
* extension[topic][4].valueCodeableConcept = TRDConsentTopic#altered-state "Altered state"
* extension[topic][5].valueCodeableConcept = TRDConsentTopic#physical-touch "Physical touch"
* extension[topic][6].valueCodeableConcept = TRDConsentTopic#legal-status "Legal status"
* extension[topic][7].valueCodeableConcept = TRDConsentTopic#persons-present "Persons present"
* extension[topic][8].valueCodeableConcept = TRDConsentTopic#long-term-effects "Long-term effects"
* extension[topic][9].valueCodeableConcept = TRDConsentTopic#no-driving "No driving"
* identifier.system = "http://clinic.test/fhir/consent"
* identifier.value = "PSI-K1"
* status = #active
* scope = $ConsentScope#treatment "Treatment"
* category = TRDConsentCategory#treatment-consent "Treatment consent"
* patient = Reference(psilocybin-patient)
* dateTime = "2026-03-02T09:00:00+11:00"
* performer = Reference(psilocybin-patient)
* policy.uri = "http://clinic.test/fhir/policy/treatment-consent"
