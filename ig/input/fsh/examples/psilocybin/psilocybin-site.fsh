Instance: psilocybin-site
InstanceOf: TRDSite
Usage: #example
Title: "Psilocybin story: site"
Description: "The service with its room, equipment and telephone."
* identifier.system = "http://clinic.test/fhir/organization"
* identifier.value = "CLINIC-3-S1"
* active = true
* providedBy.type = "Organization"
* providedBy.identifier.system = "http://clinic.test/fhir/organization"
* providedBy.identifier.value = "CLINIC-3"
* providedBy.display = "Psilocybin clinic"
* type.text = "Psilocybin-assisted therapy, outpatient"
* location = Reference(psilocybin-location)
* name = "Psilocybin clinic, outpatient service"
* telecom.system = #phone
* telecom.value = "+61 3 5550 0100"
* characteristic[0] = TRDSiteCharacteristic#prescriber-on-site "Prescriber on site"
* characteristic[1] = TRDSiteCharacteristic#quiet-room "Quiet room"
* characteristic[2] = TRDSiteCharacteristic#adjustable-lighting "Adjustable lighting"
* characteristic[3] = TRDSiteCharacteristic#music "Music"
* characteristic[4] = TRDSiteCharacteristic#reclining-seat "Reclining seat"
* characteristic[5] = TRDSiteCharacteristic#blood-pressure-monitor "Blood pressure monitor"
* characteristic[6] = TRDSiteCharacteristic#resuscitation-equipment "Resuscitation equipment"
* characteristic[7] = TRDSiteCharacteristic#secure-storage "Secure storage"
