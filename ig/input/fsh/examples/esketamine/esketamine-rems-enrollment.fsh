Instance: esketamine-rems-enrollment
InstanceOf: TRDRemsEnrollment
Usage: #example
Title: "Esketamine story: enrolment in the safety programme"
Description: "Enrolled a week before the first dose, with the id that the programme gave."
* identifier.system = "http://clinic.test/fhir/rems-patient-id"
* identifier.value = "REMS-P-004711"
* status = #active
* type[enrollment] = TRDRecordKind#rems-enrollment "REMS enrolment"
* diagnosis.condition = Reference(esketamine-condition)
* patient = Reference(esketamine-patient)
* managingOrganization.type = "Organization"
* managingOrganization.identifier.system = "http://clinic.test/fhir/organization"
* managingOrganization.identifier.value = "CLINIC-1"
* managingOrganization.display = "Esketamine clinic"
* period.start = "2026-02-24"
* careManager.type = "Practitioner"
* careManager.identifier.system = "http://clinic.test/fhir/practitioner"
* careManager.identifier.value = "HALV-01"
* careManager.display = "Dr Ines Halvorsen"
