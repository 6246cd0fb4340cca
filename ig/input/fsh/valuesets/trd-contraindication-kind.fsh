ValueSet: TRDContraindicationKindValueSet
Id: trd-contraindication-kind
Title: "TRD Contraindication Kinds"
Description: "All kinds of contraindications. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDContraindicationKind
