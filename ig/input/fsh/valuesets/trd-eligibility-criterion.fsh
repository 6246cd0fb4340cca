ValueSet: TRDEligibilityCriterionValueSet
Id: trd-eligibility-criterion
Title: "TRD Eligibility Criteria"
Description: "What an eligibility finding can be about: a condition of treatment, an item of the screening, or pregnancy."
* insert Published
* insert LoincCopyright
* include codes from system TRDEligibilityCriterion
* include codes from system TRDScreeningItem
* $LNC#82810-3 "Pregnancy status"
