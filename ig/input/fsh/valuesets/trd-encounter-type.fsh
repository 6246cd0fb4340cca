ValueSet: TRDEncounterTypeValueSet
Id: trd-encounter-type
Title: "TRD Encounter Types"
Description: "All types of visits. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDEncounterType
