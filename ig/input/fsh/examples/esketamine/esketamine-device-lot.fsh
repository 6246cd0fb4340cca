Instance: esketamine-device-lot
InstanceOf: TRDDevice
Usage: #example
Title: "Esketamine story: nasal spray device"
Description: "The nasal spray device of one lot: the lot number and the expiry date that a monitoring form asks for."
* identifier.system = "http://clinic.test/fhir/device"
* identifier.value = "ESK-D1"
* status = #active
* lotNumber = "25KG114"
* expirationDate = "2027-10-31"
* deviceName.name = "Esketamine nasal spray device, 28 mg"
* deviceName.type = #user-friendly-name
* type = TRDDeviceType#nasal-spray-device "Nasal spray device"
