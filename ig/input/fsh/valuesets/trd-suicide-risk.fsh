ValueSet: TRDSuicideRiskValueSet
Id: trd-suicide-risk
Title: "TRD Suicide Risk Supplement"
Description: "All codes of the local supplement to LOINC answer list LL465-6; trd-suicide-risk-level is the whole list. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDSuicideRisk
