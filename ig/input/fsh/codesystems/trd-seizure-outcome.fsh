CodeSystem: TRDSeizureOutcome
Id: trd-seizure-outcome
Title: "TRD Seizure Outcome"
Description: "What an ECT stimulus produced. Source: ECT practice; below 15 seconds is likely inadequate, above 120 seconds is prolonged."
* insert LocalCodeSystem(TRDSeizureOutcomeValueSet)
* #adequate "Adequate" "A seizure judged adequate."
* #inadequate "Inadequate" "A seizure judged too short or too weak."
* #missed "Missed" "No seizure."
* #prolonged "Prolonged" "A seizure that lasted too long or had to be ended."
