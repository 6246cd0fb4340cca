Instance: us-rems-enrollment
InstanceOf: TRDRemsEnrollment
Usage: #example
Title: "US story: enrolment in the REMS"
Description: "Enrolled five days before the first dose, as the REMS asks of outpatients, with the id that the programme gave."
* identifier.system = "http://clinic.test/fhir/rems-patient-id"
* identifier.value = "REMS-P-102938"
* status = #active
* type[enrollment] = TRDRecordKind#rems-enrollment "REMS enrolment"
* diagnosis.condition = Reference(us-condition)
* patient = Reference(us-patient)
* managingOrganization = Reference(us-organization)
* period.start = "2026-01-29"
* referralRequest = Reference(us-referral)
* careManager = Reference(us-psychiatrist)
* team = Reference(us-careteam)
