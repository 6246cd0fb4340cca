Profile: TRDDevice
Parent: Device
Id: trd-device
Title: "TRD Device"
Description: "A device that a session used: the nasal spray device with its lot, the ECT device, the infusion pump, a monitor. Administrations point to it with device, sessions with usedReference. Source: Spravato REMS monitoring form (lot number); 21 CFR 882.5940."
* insert Published
* obeys trd-device-1
* identifier MS
* udiCarrier MS
* udiCarrier.deviceIdentifier MS
* udiCarrier.carrierHRF MS
* status MS
* manufacturer MS
* expirationDate MS
* lotNumber MS
* lotNumber ^short = "Needed for a nasal spray device: see rule trd-device-1"
* serialNumber MS
* deviceName MS
* modelNumber MS
* type 1..1 MS
* type from TRDDeviceTypeValueSet (extensible)
* owner MS
