Invariant: trd-careteam-1
Description: "An active care team must have a member: add participant.member"
* severity = #error
* expression = "status = 'active' implies participant.member.exists()"
* requirements = "Rule PSI-02 and the plan's careTeam look for persons here."
