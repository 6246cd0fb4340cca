ValueSet: TRDSessionTimepointValueSet
Id: trd-session-timepoint
Title: "TRD Session Timepoints"
Description: "All timepoints of a session. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDSessionTimepoint
