ValueSet: TRDScoreValueValueSet
Id: trd-score-value
Title: "TRD Score Values"
Description: "All whole-number scores that a severity map can start from. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDScoreValue
