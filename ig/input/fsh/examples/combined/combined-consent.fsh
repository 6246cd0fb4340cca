Instance: combined-consent
InstanceOf: TRDTreatmentConsent
Usage: #example
Title: "Combination story: consent"
Description: "One consent to both treatments of a combination: it names each, so that the rules of each hold."
* extension[modality][0].valueCodeableConcept = TRDModality#ketamine-iv "Racemic ketamine, intravenous"
* extension[modality][1].valueCodeableConcept = TRDModality#psychotherapy "Psychotherapy"
* extension[topic][0].valueCodeableConcept = TRDConsentTopic#procedure "Procedure"
* extension[topic][1].valueCodeableConcept = TRDConsentTopic#risks "Risks"
* extension[topic][2].valueCodeableConcept = TRDConsentTopic#alternatives "Alternatives"
* extension[topic][3].valueCodeableConcept = TRDConsentTopic#voluntary-withdrawal "Right to withdraw"
* extension[topic][4].valueCodeableConcept = TRDConsentTopic#off-label-use "Off-label use"
* extension[topic][5].valueCodeableConcept = TRDConsentTopic#sedation-dissociation "Sedation and dissociation"
* extension[topic][6].valueCodeableConcept = TRDConsentTopic#misuse "Misuse"
* extension[topic][7].valueCodeableConcept = TRDConsentTopic#no-driving "No driving"
* identifier.system = "http://clinic.test/fhir/consent"
* identifier.value = "CMB-K1"
* status = #active
* scope = $ConsentScope#treatment "Treatment"
* category = TRDConsentCategory#treatment-consent "Treatment consent"
* patient = Reference(combined-patient)
* dateTime = "2026-01-28T11:00:00+00:00"
* performer = Reference(combined-patient)
* policy.uri = "http://clinic.test/fhir/policy/treatment-consent"
