Instance: minimal-trd-rems-enrollment
InstanceOf: TRDRemsEnrollment
Usage: #example
Title: "Minimal: REMS enrolment"
Description: "The least that the profile accepts. Id, person and start."
* identifier.system = "http://clinic.test/fhir/rems-patient-id"
* identifier.value = "REMS-P-000001"
* status = #planned
* type[enrollment] = TRDRecordKind#rems-enrollment "REMS enrolment"
* patient = Reference(instruments-patient)
* period.start = "2026-04-01"
