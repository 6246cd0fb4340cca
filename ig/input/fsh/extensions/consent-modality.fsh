Extension: ConsentModality
Id: consent-modality
Title: "Consent Modality"
Description: "The treatment modality consented to. Repeats when one consent covers a combination, so that the rules of each treatment hold."
Context: Consent
* insert Published
* value[x] only CodeableConcept
* value[x] 1..1
* valueCodeableConcept from TRDSingleModality (required)
