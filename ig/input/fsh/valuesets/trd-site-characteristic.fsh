ValueSet: TRDSiteCharacteristicValueSet
Id: trd-site-characteristic
Title: "TRD Site Characteristics"
Description: "All characteristics of a site. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDSiteCharacteristic
