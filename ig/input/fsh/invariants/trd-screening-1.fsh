Invariant: trd-screening-1
Description: "A final screening must have its results: add hasMember, or set status to registered or preliminary"
* severity = #error
* expression = "(status = 'final' or status = 'amended' or status = 'corrected') implies hasMember.exists()"
* requirements = "Rule BAS-01: a screening without results would pass for one that was done."
