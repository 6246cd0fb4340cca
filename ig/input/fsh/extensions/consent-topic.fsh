Extension: ConsentTopic
Id: consent-topic
Title: "Consent Topic"
Description: "One subject that was explained before consent; text may carry what was agreed, for example which touch."
Context: Consent
* insert Published
* value[x] only CodeableConcept
* value[x] 1..1
* valueCodeableConcept from TRDConsentTopicValueSet (required)
