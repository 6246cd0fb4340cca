Instance: ketamine-intranasal-careteam
InstanceOf: TRDCareTeam
Usage: #example
Title: "Ketamine intranasal story: care team"
Description: "Prescriber and monitoring nurse."
* identifier.system = "http://clinic.test/fhir/careteam"
* identifier.value = "KIN-CT1"
* status = #active
* name = "Ketamine team of Grace Oduya"
* subject = Reference(ketamine-intranasal-patient)
* period.start = "2025-11-17"
* participant[0].role = TRDPerformerFunction#prescriber "Prescriber"
* participant[0].member.type = "Practitioner"
* participant[0].member.identifier.system = "http://clinic.test/fhir/practitioner"
* participant[0].member.identifier.value = "BRAN-04"
* participant[0].member.display = "Dr Tomas Brandt"
* participant[1].role = TRDPerformerFunction#monitoring-clinician "Monitoring clinician"
* participant[1].member.type = "Practitioner"
* participant[1].member.identifier.system = "http://clinic.test/fhir/practitioner"
* participant[1].member.identifier.value = "OSEI-17"
* participant[1].member.display = "Abena Osei"
* reasonReference = Reference(ketamine-intranasal-condition)
* managingOrganization.type = "Organization"
* managingOrganization.identifier.system = "http://clinic.test/fhir/organization"
* managingOrganization.identifier.value = "CLINIC-4"
* managingOrganization.display = "Outpatient clinic for depression"
