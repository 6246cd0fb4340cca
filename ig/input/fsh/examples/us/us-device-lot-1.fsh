Instance: us-device-lot-1
InstanceOf: TRDDevice
Usage: #example
Title: "US story: nasal spray devices of session 1"
Description: "The lot number that the monitoring form asks for."
* identifier.system = "http://clinic.test/fhir/device"
* identifier.value = "US-D1"
* status = #active
* lotNumber = "25LM207"
* expirationDate = "2027-09-30"
* deviceName.name = "Esketamine nasal spray device, 28 mg"
* deviceName.type = #user-friendly-name
* type = TRDDeviceType#nasal-spray-device "Nasal spray device"
* patient = Reference(us-patient)
