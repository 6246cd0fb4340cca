Instance: trd-activity-ect-two-weekly
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Continuation ECT, every two weeks"
Description: "Four sessions in two months. No source fixes the number; PRIDE went by symptoms."
* insert StepActivity(TRDActivityECTTwoWeekly, maintenance-session, Maintenance session, [[Continuation ECT, every two weeks, four sessions]])
* code.coding[1] = $SCT#23835007 "Electroconvulsive therapy (procedure)"
* insert Course(timingTiming, 4, 1, 2, wk)
* insert DoneBy(ect-psychiatrist, ECT psychiatrist)
* insert DoneBy(anaesthetist, Anaesthetist)
* insert DoneBy(nurse, Nurse)
* participant[+].type = #patient
* insert Source([[Default of this guide; no source fixes it]])
