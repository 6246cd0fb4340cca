Instance: trd-activity-ketamine-im-series
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Ketamine injections"
Description: "Six injections, one a week, the therapist present. No source fixes number and spacing for the muscle: they are the default of this guide."
* insert StepActivity(TRDActivityKetamineIMSeries, dosing-session, Dosing session, [[Ketamine injection with the therapist present, weekly, six sessions]])
* code.coding[1] = $SCT#76601001 "Intramuscular injection (procedure)"
* insert Course(timingTiming, 6, 1, 1, wk)
* insert DoneBy(administering-clinician, Administering clinician)
* insert DoneBy(monitoring-clinician, Monitoring clinician)
* insert DoneBy(therapist, Therapist)
* participant[+].type = #patient
* insert Source([[ASKP3 2025: standards of practice for ketamine]])
* insert Source([[Default of this guide; no source fixes it]])
