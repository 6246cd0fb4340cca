ValueSet: TRDEctPlacementValueSet
Id: trd-ect-placement
Title: "TRD ECT Electrode Placements"
Description: "All electrode placements. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDEctPlacement
