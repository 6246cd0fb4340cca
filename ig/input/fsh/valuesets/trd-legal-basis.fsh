ValueSet: TRDLegalBasisValueSet
Id: trd-legal-basis
Title: "TRD Legal Bases"
Description: "All legal routes. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDLegalBasis
