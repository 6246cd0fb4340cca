ValueSet: TRDStagingResultValueSet
Id: trd-staging-result
Title: "TRD Staging Results"
Description: "All stages of the three staging methods. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDStagingResult
