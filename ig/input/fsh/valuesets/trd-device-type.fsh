ValueSet: TRDDeviceTypeValueSet
Id: trd-device-type
Title: "TRD Device Types"
Description: "All types of devices. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDDeviceType
