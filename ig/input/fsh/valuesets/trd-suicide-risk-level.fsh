ValueSet: TRDSuicideRiskLevelValueSet
Id: trd-suicide-risk-level
Title: "TRD Suicide Risk Levels"
Description: "Result of the C-SSRS screener: the three levels of LOINC answer list LL465-6, and a local code for a screen without any yes."
* insert Published
* insert LoincCopyright
* TRDSuicideRisk#none-identified "No risk identified"
* $LNC#LA9194-7 "Low"
* $LNC#LA6751-7 "Moderate"
* $LNC#LA9193-9 "High"
