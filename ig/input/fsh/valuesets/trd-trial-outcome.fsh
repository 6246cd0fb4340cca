ValueSet: TRDTrialOutcomeValueSet
Id: trd-trial-outcome
Title: "TRD Trial Outcomes"
Description: "All outcomes of a trial. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDTrialOutcome
