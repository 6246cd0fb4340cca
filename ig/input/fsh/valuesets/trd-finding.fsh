ValueSet: TRDFindingValueSet
Id: trd-finding
Title: "TRD Findings"
Description: "All findings. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDFinding
