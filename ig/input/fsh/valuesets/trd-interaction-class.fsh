ValueSet: TRDInteractionClassValueSet
Id: trd-interaction-class
Title: "TRD Interaction Classes"
Description: "All drug classes that a chart is checked for. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDInteractionClass
