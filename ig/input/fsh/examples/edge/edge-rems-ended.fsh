Instance: edge-rems-ended
InstanceOf: TRDRemsEnrollment
Usage: #example
Title: "Edge: an enrolment that has ended"
Description: "Treatment was finished and the enrolment closed: it says when."
* identifier.system = "http://clinic.test/fhir/rems-patient-id"
* identifier.value = "REMS-P-000777"
* status = #finished
* type[enrollment] = TRDRecordKind#rems-enrollment "REMS enrolment"
* patient = Reference(instruments-patient)
* managingOrganization.type = "Organization"
* managingOrganization.identifier.system = "http://clinic.test/fhir/organization"
* managingOrganization.identifier.value = "CLINIC-1"
* managingOrganization.display = "Esketamine clinic"
* period.start = "2025-03-03"
* period.end = "2025-12-15"
* careManager.type = "Practitioner"
* careManager.identifier.system = "http://clinic.test/fhir/practitioner"
* careManager.identifier.value = "HALV-01"
* careManager.display = "Dr Ines Halvorsen"
