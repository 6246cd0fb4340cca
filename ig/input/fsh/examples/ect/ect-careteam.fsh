Instance: ect-careteam
InstanceOf: TRDCareTeam
Usage: #example
Title: "ECT story: care team"
Description: "ECT psychiatrist, anaesthetist, recovery nurse, therapist, and the son as support person."
* identifier.system = "http://clinic.test/fhir/careteam"
* identifier.value = "ECT-CT1"
* status = #active
* name = "ECT team of Ruth Haraldsen"
* subject = Reference(ect-patient)
* period.start = "2025-10-29"
* participant[0].role = TRDPerformerFunction#ect-psychiatrist "ECT psychiatrist"
* participant[0].member.type = "Practitioner"
* participant[0].member.identifier.system = "http://clinic.test/fhir/practitioner"
* participant[0].member.identifier.value = "DEMI-06"
* participant[0].member.display = "Dr Elif Demir"
* participant[1].role = TRDPerformerFunction#anaesthetist "Anaesthetist"
* participant[1].member.type = "Practitioner"
* participant[1].member.identifier.system = "http://clinic.test/fhir/practitioner"
* participant[1].member.identifier.value = "OLSE-14"
* participant[1].member.display = "Dr Kari Olsen"
* participant[2].role = TRDPerformerFunction#nurse "Nurse"
* participant[2].member.type = "Practitioner"
* participant[2].member.identifier.system = "http://clinic.test/fhir/practitioner"
* participant[2].member.identifier.value = "MOEN-15"
* participant[2].member.display = "Ola Moen"
* participant[3].role = TRDPerformerFunction#therapist "Therapist"
* participant[3].member.type = "Practitioner"
* participant[3].member.identifier.system = "http://clinic.test/fhir/practitioner"
* participant[3].member.identifier.value = "STRA-23"
* participant[3].member.display = "Silje Strand"
* participant[3].period.start = "2026-01-05"
* participant[4].role = TRDPerformerFunction#support-person "Support person"
* participant[4].member = Reference(ect-support-person)
* reasonReference = Reference(ect-condition)
* managingOrganization.type = "Organization"
* managingOrganization.identifier.system = "http://clinic.test/fhir/organization"
* managingOrganization.identifier.value = "CLINIC-2"
* managingOrganization.display = "ECT service"
