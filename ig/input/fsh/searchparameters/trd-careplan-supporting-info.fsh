Instance: trd-careplan-supporting-info
InstanceOf: SearchParameter
Usage: #definition
Title: "Search Parameter: CarePlan supporting-info"
Description: "What a plan was built on: consent, baseline scores, trial history, screening. Finds the plans that a withdrawn consent or a corrected score touches. R4 indexes every other reference of CarePlan except this one and the outcomes."
* insert SearchedBy(TRDCarePlanSupportingInfo, supporting-info, reference)
* base[0] = #CarePlan
* expression = "CarePlan.supportingInfo"
* insert TargetsOfAPlan
* insert ReferenceModifiers
