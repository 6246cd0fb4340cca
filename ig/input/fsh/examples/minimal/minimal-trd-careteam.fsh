Instance: minimal-trd-careteam
InstanceOf: TRDCareTeam
Usage: #example
Title: "Minimal: care team"
Description: "The least that the profile accepts. A team that is proposed."
* status = #proposed
* subject = Reference(instruments-patient)
