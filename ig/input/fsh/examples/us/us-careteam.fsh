Instance: us-careteam
InstanceOf: TRDCareTeam
Usage: #example
Title: "US story: care team"
Description: "Prescriber, monitoring nurse, therapist and the sister as support person."
* identifier.system = "http://clinic.test/fhir/careteam"
* identifier.value = "US-CT1"
* status = #active
* name = "Esketamine team of Raymond Cole"
* subject = Reference(us-patient)
* period.start = "2026-01-28"
* participant[0].role = TRDPerformerFunction#prescriber "Prescriber"
* participant[0].member = Reference(us-psychiatrist)
* participant[1].role = TRDPerformerFunction#monitoring-clinician "Monitoring clinician"
* participant[1].member = Reference(us-nurse)
* participant[2].role = TRDPerformerFunction#therapist "Therapist"
* participant[2].member = Reference(us-therapist)
* participant[3].role = TRDPerformerFunction#support-person "Support person"
* participant[3].member = Reference(us-support-person)
* reasonReference = Reference(us-condition)
* managingOrganization = Reference(us-organization)
