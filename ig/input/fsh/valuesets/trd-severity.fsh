ValueSet: TRDSeverityValueSet
Id: trd-severity
Title: "TRD Severity Levels"
Description: "All severity levels of this guide. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDSeverity
