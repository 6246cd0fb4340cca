ValueSet: TRDOutcomeObservationValueSet
Id: trd-outcome-observation
Title: "TRD Outcome Observations"
Description: "All outcome observations and their parts. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDOutcomeObservation
