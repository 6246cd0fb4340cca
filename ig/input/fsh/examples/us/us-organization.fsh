Instance: us-organization
InstanceOf: Organization
Usage: #example
Title: "US story: clinic"
Description: "The outpatient clinic that is certified for esketamine."
* identifier.system = "http://clinic.test/fhir/organization"
* identifier.value = "US-CLINIC"
* active = true
* name = "Prairie Mood Clinic"
* telecom.system = #phone
* telecom.value = "+1 217 555 0100"
* address.line = "100 Example Street"
* address.city = "Springfield"
* address.state = "IL"
* address.postalCode = "62701"
* address.country = "US"
