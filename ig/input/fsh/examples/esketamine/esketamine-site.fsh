Instance: esketamine-site
InstanceOf: TRDSite
Usage: #example
Title: "Esketamine story: site"
Description: "The certified outpatient service with its equipment and its enrolment number."
* identifier.system = "http://clinic.test/fhir/rems-setting-id"
* identifier.value = "REMS-S-0815"
* active = true
* providedBy.type = "Organization"
* providedBy.identifier.system = "http://clinic.test/fhir/organization"
* providedBy.identifier.value = "CLINIC-1"
* providedBy.display = "Esketamine clinic"
* name = "Esketamine clinic, outpatient service"
* telecom.system = #phone
* telecom.value = "+00 555 0100"
* characteristic[0] = TRDSiteCharacteristic#spravato-rems-certified "Spravato REMS certified, outpatient"
* characteristic[1] = TRDSiteCharacteristic#prescriber-on-site "Prescriber on site"
* characteristic[2] = TRDSiteCharacteristic#pulse-oximeter "Pulse oximeter"
* characteristic[3] = TRDSiteCharacteristic#blood-pressure-monitor "Blood pressure monitor"
* characteristic[4] = TRDSiteCharacteristic#resuscitation-equipment "Resuscitation equipment"
* characteristic[5] = TRDSiteCharacteristic#secure-storage "Secure storage"
* characteristic[6] = TRDSiteCharacteristic#quiet-room "Quiet room"
* characteristic[7] = TRDSiteCharacteristic#adjustable-lighting "Adjustable lighting"
* characteristic[8] = TRDSiteCharacteristic#reclining-seat "Reclining seat"
