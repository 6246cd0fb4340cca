Profile: TRDProvenance
Parent: Provenance
Id: trd-provenance
Title: "TRD Provenance"
Description: "Where a record came from, or to whom it was passed on: for records that were imported or transcribed, and for records that were submitted to a registry. Source: R4 Provenance; registries have to tell imported history from what was measured."
* insert Published
* obeys trd-provenance-1
* target MS
* occurred[x] MS
* recorded MS
* policy MS
* activity 1..1 MS
* activity from TRDProvenanceActivityValueSet (extensible)
* agent MS
* agent.type MS
* agent.who MS
* agent.onBehalfOf MS
* entity MS
* entity.role MS
* entity.what MS
* entity.what ^short = "The record that was imported: needed, see rule trd-provenance-1"
