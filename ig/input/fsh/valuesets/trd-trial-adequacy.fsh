ValueSet: TRDTrialAdequacyValueSet
Id: trd-trial-adequacy
Title: "TRD Trial Adequacy Ratings"
Description: "All ratings of the adequacy of a trial. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDTrialAdequacy
