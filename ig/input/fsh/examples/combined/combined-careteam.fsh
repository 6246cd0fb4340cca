Instance: combined-careteam
InstanceOf: TRDCareTeam
Usage: #example
Title: "Combination story: care team"
Description: "One team for both plans: prescriber, monitoring nurse and therapist."
* identifier.system = "http://clinic.test/fhir/careteam"
* identifier.value = "CMB-CT1"
* status = #active
* name = "Team of Beatriz Sousa"
* subject = Reference(combined-patient)
* period.start = "2026-01-28"
* participant[0].role = TRDPerformerFunction#prescriber "Prescriber"
* participant[0].member.type = "Practitioner"
* participant[0].member.identifier.system = "http://clinic.test/fhir/practitioner"
* participant[0].member.identifier.value = "MORE-07"
* participant[0].member.display = "Dr Catarina Moreira"
* participant[1].role = TRDPerformerFunction#monitoring-clinician "Monitoring clinician"
* participant[1].member.type = "Practitioner"
* participant[1].member.identifier.system = "http://clinic.test/fhir/practitioner"
* participant[1].member.identifier.value = "REIS-18"
* participant[1].member.display = "Rui Reis"
* participant[2].role = TRDPerformerFunction#therapist "Therapist"
* participant[2].member.type = "Practitioner"
* participant[2].member.identifier.system = "http://clinic.test/fhir/practitioner"
* participant[2].member.identifier.value = "VALE-08"
* participant[2].member.display = "Joana Vale"
* reasonReference = Reference(combined-condition)
* managingOrganization.type = "Organization"
* managingOrganization.identifier.system = "http://clinic.test/fhir/organization"
* managingOrganization.identifier.value = "CLINIC-5"
* managingOrganization.display = "Mood disorders clinic"
