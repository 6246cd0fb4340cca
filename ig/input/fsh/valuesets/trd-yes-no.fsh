ValueSet: TRDYesNo
Id: trd-yes-no
Title: "TRD Yes or No"
Description: "LOINC answers yes and no, as the C-SSRS screener uses them."
* insert Published
* insert LoincCopyright
* $LNC#LA33-6 "Yes"
* $LNC#LA32-8 "No"
