Invariant: trd-careteam-1
Description: "An active care team must have a member: add participant.member"
* severity = #error
* expression = "status = 'active' implies participant.member.exists()"
* requirements = "The careTeam of a plan is looked up for persons."
