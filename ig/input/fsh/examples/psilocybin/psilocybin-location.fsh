Instance: psilocybin-location
InstanceOf: Location
Usage: #example
Title: "Psilocybin story: place"
Description: "The room of the session, in Australia."
* identifier.system = "http://clinic.test/fhir/location"
* identifier.value = "PSI-L1"
* status = #active
* name = "Session room, psilocybin clinic"
* address.city = "Melbourne"
* address.country = "AU"
* managingOrganization.type = "Organization"
* managingOrganization.identifier.system = "http://clinic.test/fhir/organization"
* managingOrganization.identifier.value = "CLINIC-3"
* managingOrganization.display = "Psilocybin clinic"
