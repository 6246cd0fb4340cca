CodeSystem: TRDTrialOutcome
Id: trd-trial-outcome
Title: "TRD Trial Outcome"
Description: "What a treatment trial achieved. Response is a fall of at least half from baseline on the same scale; partial response is less than that but more than no change. Source: ATHF-SF and the TRD consensus definition."
* insert LocalCodeSystem(TRDTrialOutcomeValueSet)
* #remission "Remission" "Symptoms fell to the remission range of the scale used."
* #response "Response" "Symptoms fell by at least half."
* #partial-response "Partial response" "Symptoms fell, by less than half."
* #no-response "No response" "No meaningful change, or worsening."
* #relapsed-on-treatment "Response lost" "A response was reached and lost while the treatment went on."
* #not-assessable "Not assessable" "Stopped before an effect could be judged."
* #unknown "Unknown" "The record does not say."
