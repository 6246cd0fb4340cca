ValueSet: TRDSeverityBandValueSet
Id: trd-severity-band
Title: "TRD Severity Bands"
Description: "All severity bands of this guide. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDSeverityBand
