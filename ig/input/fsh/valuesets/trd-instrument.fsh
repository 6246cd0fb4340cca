ValueSet: TRDInstrumentValueSet
Id: trd-instrument
Title: "TRD Rating Instruments"
Description: "All rating instruments of this guide. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDInstrument
