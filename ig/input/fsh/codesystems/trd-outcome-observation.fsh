CodeSystem: TRDOutcomeObservation
Id: trd-outcome-observation
Title: "TRD Outcome Observation"
Description: "What is derived from scores, and the parts of it. Local, since no standard code was verified."
* insert LocalCodeSystem(TRDOutcomeObservationValueSet)
* #response-status "Response status" "Response, remission, relapse or another course of the illness, by a stated method."
* #baseline "Baseline score" "The score before treatment from which change is counted."
* #current "Current score" "The score that is compared with the baseline."
* #percent-change "Percent change" "Current less baseline, in percent of the baseline: -50 means that the score fell by half."
* #instrument "Instrument" "The rating scale of both scores."
