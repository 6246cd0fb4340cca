Instance: ketamine-im-careteam
InstanceOf: TRDCareTeam
Usage: #example
Title: "Ketamine IM story: care team"
Description: "Prescriber, therapist, monitoring nurse and the husband as support person."
* identifier.system = "http://clinic.test/fhir/careteam"
* identifier.value = "KIM-CT1"
* status = #active
* name = "Ketamine team of Petra Novak"
* subject = Reference(ketamine-im-patient)
* period.start = "2026-01-08"
* participant[0].role = TRDPerformerFunction#prescriber "Prescriber"
* participant[0].member.type = "Practitioner"
* participant[0].member.identifier.system = "http://clinic.test/fhir/practitioner"
* participant[0].member.identifier.value = "FERR-03"
* participant[0].member.display = "Dr Lucia Ferraro"
* participant[1].role = TRDPerformerFunction#therapist "Therapist"
* participant[1].member.type = "Practitioner"
* participant[1].member.identifier.system = "http://clinic.test/fhir/practitioner"
* participant[1].member.identifier.value = "ZANI-16"
* participant[1].member.display = "Marta Zanini"
* participant[2].role = TRDPerformerFunction#monitoring-clinician "Monitoring clinician"
* participant[2].member.type = "Practitioner"
* participant[2].member.identifier.system = "http://clinic.test/fhir/practitioner"
* participant[2].member.identifier.value = "CONT-15"
* participant[2].member.display = "Elena Conti"
* participant[3].role = TRDPerformerFunction#support-person "Support person"
* participant[3].member = Reference(ketamine-im-support-person)
* reasonReference = Reference(ketamine-im-condition)
* managingOrganization.type = "Organization"
* managingOrganization.identifier.system = "http://clinic.test/fhir/organization"
* managingOrganization.identifier.value = "CLINIC-3"
* managingOrganization.display = "Clinic for ketamine with psychotherapy"
