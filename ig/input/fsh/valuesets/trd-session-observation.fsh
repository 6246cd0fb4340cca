ValueSet: TRDSessionObservationValueSet
Id: trd-session-observation
Title: "TRD Session Observations"
Description: "All observations of a session. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDSessionObservation
