ValueSet: TRDEligibilityTopic
Id: trd-eligibility-topic
Title: "TRD Eligibility Topics"
Description: "What an eligibility finding can be about: a condition of treatment, an item of the screening, or pregnancy."
* insert Published
* insert LoincCopyright
* include codes from system TRDEligibilityCriterion
* include codes from system TRDScreeningItemCode
* $LNC#82810-3 "Pregnancy status"
