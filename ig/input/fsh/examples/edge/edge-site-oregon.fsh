Instance: edge-site-oregon
InstanceOf: TRDSite
Usage: #example
Title: "Edge case: service centre in Oregon"
Description: "A licensed psilocybin service centre, with the licence number as identifier."
* identifier.system = "http://clinic.test/fhir/oregon-licence"
* identifier.value = "SC-0042"
* active = true
* name = "Psilocybin service centre"
* characteristic[0] = TRDSiteCharacteristic#oregon-service-centre "Oregon service centre"
* characteristic[1] = TRDSiteCharacteristic#quiet-room "Quiet room"
* characteristic[2] = TRDSiteCharacteristic#music "Music"
