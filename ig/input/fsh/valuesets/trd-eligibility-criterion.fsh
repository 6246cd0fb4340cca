ValueSet: TRDEligibilityCriterionValueSet
Id: trd-eligibility-criterion
Title: "TRD Eligibility Criteria"
Description: "All conditions of treatment. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDEligibilityCriterion
