ValueSet: TRDActivityKindValueSet
Id: trd-activity-kind
Title: "TRD Plan Activity Kinds"
Description: "All kinds of plan activity. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDActivityKind
