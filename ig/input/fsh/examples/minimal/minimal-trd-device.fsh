Instance: minimal-trd-device
InstanceOf: TRDDevice
Usage: #example
Title: "Minimal: device"
Description: "The least that the profile accepts. A pulse oximeter."
* type = TRDDeviceType#pulse-oximeter "Pulse oximeter"
