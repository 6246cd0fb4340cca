Instance: us-site
InstanceOf: TRDSite
Usage: #example
Title: "US story: certified site"
Description: "The outpatient service certified under the REMS, with its certificate number, staff and equipment."
* identifier.system = "http://clinic.test/fhir/rems-setting-id"
* identifier.value = "REMS-S-2291"
* active = true
* providedBy = Reference(us-organization)
* location = Reference(us-location)
* name = "Prairie Mood Clinic, esketamine service"
* telecom.system = #phone
* telecom.value = "+1 217 555 0100"
* characteristic[0] = TRDSiteCharacteristic#spravato-rems-certified "Spravato REMS certified, outpatient"
* characteristic[1] = TRDSiteCharacteristic#prescriber-on-site "Prescriber on site"
* characteristic[2] = TRDSiteCharacteristic#pulse-oximeter "Pulse oximeter"
* characteristic[3] = TRDSiteCharacteristic#blood-pressure-monitor "Blood pressure monitor"
* characteristic[4] = TRDSiteCharacteristic#resuscitation-equipment "Resuscitation equipment"
* characteristic[5] = TRDSiteCharacteristic#secure-storage "Secure storage"
* characteristic[6] = TRDSiteCharacteristic#quiet-room "Quiet room"
* characteristic[7] = TRDSiteCharacteristic#reclining-seat "Reclining seat"
* characteristic[8] = TRDSiteCharacteristic#accessible "Accessible"
