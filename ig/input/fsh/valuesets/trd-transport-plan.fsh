ValueSet: TRDTransportPlanValueSet
Id: trd-transport-plan
Title: "TRD Transport Plans"
Description: "All transport plans. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDTransportPlan
