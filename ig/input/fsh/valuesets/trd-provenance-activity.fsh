ValueSet: TRDProvenanceActivityValueSet
Id: trd-provenance-activity
Title: "TRD Provenance Activities"
Description: "All activities of a provenance. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDProvenanceActivity
