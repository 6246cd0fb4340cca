CodeSystem: TRDEctPlacement
Id: trd-ect-placement
Title: "TRD ECT Electrode Placement"
Description: "Where the ECT electrodes are placed. Source: APA, NNDC documentation set."
* insert LocalCodeSystem(TRDEctPlacementValueSet)
* #right-unilateral "Right unilateral" "Right temporal and vertex (d Elia)."
* #left-unilateral "Left unilateral" "Left temporal and vertex."
* #bitemporal "Bitemporal" "Both temples."
* #bifrontal "Bifrontal" "Both sides of the forehead."
* #lart "Left anterior right temporal" "Left forehead and right temple."
* #other "Other" "Another placement: say it in text."
