ValueSet: TRDRecordKindValueSet
Id: trd-record-kind
Title: "TRD Record Kinds"
Description: "All kinds of records of the work-up. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDRecordKind
