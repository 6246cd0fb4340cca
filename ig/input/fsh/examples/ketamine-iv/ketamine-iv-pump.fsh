Instance: ketamine-iv-pump
InstanceOf: TRDDevice
Usage: #example
Title: "Ketamine IV story: infusion pump"
Description: "The pump of the infusions."
* identifier.system = "http://clinic.test/fhir/device"
* identifier.value = "KIV-D1"
* status = #active
* serialNumber = "IP-7718"
* type = TRDDeviceType#infusion-pump "Infusion pump"
