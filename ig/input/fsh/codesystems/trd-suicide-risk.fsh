CodeSystem: TRDSuicideRisk
Id: trd-suicide-risk
Title: "TRD Suicide Risk Supplement"
Description: "The one screener result for which LOINC answer list LL465-6 (Low, Moderate, High) has no code: a screen on which every question was answered no."
* insert LocalCodeSystem(TRDSuicideRiskValueSet)
* #none-identified "No risk identified" "Every screener question was answered no. This is a screening result, not a statement that there is no risk."
