Instance: trd-activity-ketamine-intranasal-series
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Intranasal ketamine sessions"
Description: "Eight supervised sessions in four weeks. Never at home. No source fixes number and spacing: they are the default of this guide."
* insert StepActivity(TRDActivityKetamineIntranasalSeries, dosing-session, Dosing session, [[Intranasal ketamine in the clinic, twice weekly, eight sessions]])
* insert Course(timingTiming, 8, 2, 1, wk)
* insert DoneBy(administering-clinician, Administering clinician)
* insert DoneBy(monitoring-clinician, Monitoring clinician)
* participant[+].type = #patient
* insert Source([[FDA alerts on compounded ketamine, February 2022 and October 2023]])
* insert Source([[Default of this guide; no source fixes it]])
