ValueSet: TRDScreeningItemValueSet
Id: trd-screening-item
Title: "TRD Screening Items"
Description: "All local items of a screening. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDScreeningItemCode
