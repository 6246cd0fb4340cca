Instance: us-location
InstanceOf: Location
Usage: #example
Title: "US story: location"
Description: "The treatment room in Illinois. By its country the rules of the US label apply to a session there."
* identifier.system = "http://clinic.test/fhir/location"
* identifier.value = "US-L1"
* status = #active
* name = "Prairie Mood Clinic, esketamine room"
* mode = #instance
* telecom.system = #phone
* telecom.value = "+1 217 555 0100"
* type = http://terminology.hl7.org/CodeSystem/v3-RoleCode#PSYCHF
* address.line = "100 Example Street"
* address.city = "Springfield"
* address.state = "IL"
* address.postalCode = "62701"
* address.country = "US"
* managingOrganization = Reference(us-organization)
