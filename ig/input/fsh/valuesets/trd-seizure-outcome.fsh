ValueSet: TRDSeizureOutcomeValueSet
Id: trd-seizure-outcome
Title: "TRD Seizure Outcomes"
Description: "All seizure outcomes. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDSeizureOutcome
