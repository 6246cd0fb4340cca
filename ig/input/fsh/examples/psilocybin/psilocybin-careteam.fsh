Instance: psilocybin-careteam
InstanceOf: TRDCareTeam
Usage: #example
Title: "Psilocybin story: care team"
Description: "Two therapists, the general practitioner who refers, and the brother as support person."
* identifier.system = "http://clinic.test/fhir/careteam"
* identifier.value = "PSI-CT1"
* status = #active
* name = "Psilocybin team of Daniel Whitlock"
* subject = Reference(psilocybin-patient)
* period.start = "2026-03-10"
* participant[0].role[0] = TRDPerformerFunction#lead-monitor "Lead monitor"
* participant[0].role[1] = TRDPerformerFunction#prescriber "Prescriber"
* participant[0].member.type = "Practitioner"
* participant[0].member.identifier.system = "http://clinic.test/fhir/practitioner"
* participant[0].member.identifier.value = "TRAN-05"
* participant[0].member.display = "Dr Amelia Tran"
* participant[1].role = TRDPerformerFunction#assistant-monitor "Assistant monitor"
* participant[1].member.type = "Practitioner"
* participant[1].member.identifier.system = "http://clinic.test/fhir/practitioner"
* participant[1].member.identifier.value = "NGUY-13"
* participant[1].member.display = "Mai Nguyen"
* participant[2].role = TRDPerformerFunction#support-person "Support person"
* participant[2].member = Reference(psilocybin-support-person)
* reasonReference = Reference(psilocybin-condition)
* managingOrganization.type = "Organization"
* managingOrganization.identifier.system = "http://clinic.test/fhir/organization"
* managingOrganization.identifier.value = "CLINIC-3"
* managingOrganization.display = "Psilocybin clinic"
* telecom.system = #phone
* telecom.value = "+61 3 5550 0100"
