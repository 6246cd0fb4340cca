Instance: ect-device
InstanceOf: TRDDevice
Usage: #example
Title: "ECT story: ECT device"
Description: "The device that gives the stimulus, by serial number."
* identifier.system = "http://clinic.test/fhir/device"
* identifier.value = "ECT-D1"
* status = #active
* serialNumber = "EC-20413"
* deviceName.name = "ECT device, treatment room 1"
* deviceName.type = #user-friendly-name
* type = TRDDeviceType#ect-device "ECT device"
* owner.type = "Organization"
* owner.identifier.system = "http://clinic.test/fhir/organization"
* owner.identifier.value = "CLINIC-2"
* owner.display = "ECT service"
* manufacturer = "Example Devices"
* modelNumber = "EC-4"
* udiCarrier.deviceIdentifier = "00812345678906"
* udiCarrier.carrierHRF = "(01)00812345678906(21)EC-20413"
