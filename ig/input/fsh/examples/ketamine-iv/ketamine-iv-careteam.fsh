Instance: ketamine-iv-careteam
InstanceOf: TRDCareTeam
Usage: #example
Title: "Ketamine IV story: care team"
Description: "Prescriber, monitoring nurse, and the therapist who comes in after the series."
* identifier.system = "http://clinic.test/fhir/careteam"
* identifier.value = "KIV-CT1"
* status = #active
* name = "Ketamine team of Aron Lindqvist"
* subject = Reference(ketamine-iv-patient)
* period.start = "2026-01-14"
* participant[0].role = TRDPerformerFunction#prescriber "Prescriber"
* participant[0].member.type = "Practitioner"
* participant[0].member.identifier.system = "http://clinic.test/fhir/practitioner"
* participant[0].member.identifier.value = "OKAF-02"
* participant[0].member.display = "Dr Samuel Okafor"
* participant[1].role = TRDPerformerFunction#monitoring-clinician "Monitoring clinician"
* participant[1].member.type = "Practitioner"
* participant[1].member.identifier.system = "http://clinic.test/fhir/practitioner"
* participant[1].member.identifier.value = "BERG-12"
* participant[1].member.display = "Sara Berg"
* participant[2].role = TRDPerformerFunction#therapist "Therapist"
* participant[2].member.type = "Practitioner"
* participant[2].member.identifier.system = "http://clinic.test/fhir/practitioner"
* participant[2].member.identifier.value = "DAHL-22"
* participant[2].member.display = "Erik Dahl"
* reasonReference = Reference(ketamine-iv-condition)
* managingOrganization.type = "Organization"
* managingOrganization.identifier.system = "http://clinic.test/fhir/organization"
* managingOrganization.identifier.value = "CLINIC-2"
* managingOrganization.display = "Ketamine clinic"
