Instance: trd-activity-psilocybin-dosing
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Psilocybin dosing session"
Description: "One session of 25 mg, two monitors, one of them the lead, 6 to 8 hours. A state programme may have one licensed facilitator."
* insert StepActivity(TRDActivityPsilocybinDosing, dosing-session, Dosing session, [[Dosing session, 25 mg psilocybin, two monitors, 6 to 8 hours]])
* insert DoneBy(lead-monitor, Lead monitor)
* insert DoneBy(assistant-monitor, Assistant monitor)
* participant[+].type = #patient
* insert LinkedSource([[COMP005, single dose of 25 mg psilocybin in treatment-resistant depression]], https://clinicaltrials.gov/study/NCT05624268)
* insert Source([[FDA draft guidance on psychedelic drug trials, June 2023]])
