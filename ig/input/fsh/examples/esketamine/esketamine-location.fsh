Instance: esketamine-location
InstanceOf: Location
Usage: #example
Title: "Esketamine story: location"
Description: "The treatment room in Norway. By its country the rules of the US label do not apply to a session there."
* identifier.system = "http://clinic.test/fhir/location"
* identifier.value = "ESK-L1"
* status = #active
* name = "Esketamine clinic, treatment room 2"
* mode = #instance
* address.city = "Oslo"
* address.country = "NO"
* managingOrganization.type = "Organization"
* managingOrganization.identifier.system = "http://clinic.test/fhir/organization"
* managingOrganization.identifier.value = "CLINIC-1"
* managingOrganization.display = "Esketamine clinic"
