Instance: us-patient
InstanceOf: TRDPatient
Usage: #example
Title: "US story: patient"
Description: "Man of 52 in Illinois, treated with esketamine nasal spray alone. The story conforms to this guide and to US Core 6.1.0 and 8.0.0."
* identifier.system = "http://clinic.test/fhir/mrn"
* identifier.value = "US-001"
* active = true
* name.use = #official
* name.family = "Cole"
* name.given = "Raymond"
* telecom.system = #phone
* telecom.value = "+1 217 555 0142"
* telecom.use = #mobile
* gender = #male
* birthDate = "1973-06-11"
* address.use = #home
* address.city = "Springfield"
* address.state = "IL"
* address.postalCode = "62701"
* address.country = "US"
* communication.language = urn:ietf:bcp:47#en "English"
