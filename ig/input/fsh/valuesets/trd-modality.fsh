ValueSet: TRDModalityValueSet
Id: trd-modality
Title: "TRD Treatment Modalities"
Description: "All treatment modalities of this guide. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDModality
