ValueSet: TRDStagingMethod
Id: trd-staging-method
Title: "TRD Staging Methods"
Description: "The methods by which treatment resistance is staged: the instruments whose bare scores are trd-score-msm, trd-score-thase-rush and trd-score-athf-sf."
* insert Published
* TRDInstrument#msm
* TRDInstrument#thase-rush
* TRDInstrument#athf-sf
