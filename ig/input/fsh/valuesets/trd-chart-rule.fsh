ValueSet: TRDChartRuleValueSet
Id: trd-chart-rule
Title: "TRD Chart Rules"
Description: "All rules over a whole chart. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDChartRule
