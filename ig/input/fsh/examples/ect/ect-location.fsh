Instance: ect-location
InstanceOf: Location
Usage: #example
Title: "ECT story: place"
Description: "The treatment room, in Norway: its country says that the limit of the United States is not asked of its sessions."
* identifier.system = "http://clinic.test/fhir/location"
* identifier.value = "ECT-L1"
* status = #active
* name = "Treatment room 1, ECT service"
* address.city = "Oslo"
* address.country = "NO"
* managingOrganization.type = "Organization"
* managingOrganization.identifier.system = "http://clinic.test/fhir/organization"
* managingOrganization.identifier.value = "CLINIC-2"
* managingOrganization.display = "ECT service"
