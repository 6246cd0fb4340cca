ValueSet: TRDPriorInterventionKindValueSet
Id: trd-prior-intervention-kind
Title: "TRD Prior Intervention Kinds"
Description: "All kinds of earlier interventions. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDPriorInterventionKind
