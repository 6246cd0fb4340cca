Instance: esketamine-careteam
InstanceOf: TRDCareTeam
Usage: #example
Title: "Esketamine story: care team"
Description: "Prescriber, monitoring clinician and the husband as support person."
* identifier.system = "http://clinic.test/fhir/careteam"
* identifier.value = "ESK-CT1"
* status = #active
* name = "Esketamine team of Marta Keller"
* subject = Reference(esketamine-patient)
* period.start = "2026-02-24"
* participant[0].role = TRDPerformerFunction#prescriber "Prescriber"
* participant[0].member.type = "Practitioner"
* participant[0].member.identifier.system = "http://clinic.test/fhir/practitioner"
* participant[0].member.identifier.value = "HALV-01"
* participant[0].member.display = "Dr Ines Halvorsen"
* participant[1].role = TRDPerformerFunction#monitoring-clinician "Monitoring clinician"
* participant[1].member.type = "Practitioner"
* participant[1].member.identifier.system = "http://clinic.test/fhir/practitioner"
* participant[1].member.identifier.value = "LIEN-11"
* participant[1].member.display = "Jonas Lien"
* participant[2].role = TRDPerformerFunction#support-person "Support person"
* participant[2].member = Reference(esketamine-support-person)
* reasonReference = Reference(esketamine-condition)
* managingOrganization.type = "Organization"
* managingOrganization.identifier.system = "http://clinic.test/fhir/organization"
* managingOrganization.identifier.value = "CLINIC-1"
* managingOrganization.display = "Esketamine clinic"
