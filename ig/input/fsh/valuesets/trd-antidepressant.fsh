ValueSet: TRDAntidepressantValueSet
Id: trd-antidepressant
Title: "TRD Antidepressants and Augmentation Drugs"
Description: "All drugs of the local list. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDAntidepressant
