ValueSet: TRDPerformerFunctionValueSet
Id: trd-performer-function
Title: "TRD Performer Functions"
Description: "All functions of a performer. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDPerformerFunction
