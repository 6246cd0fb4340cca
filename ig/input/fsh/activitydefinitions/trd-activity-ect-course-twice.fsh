Instance: trd-activity-ect-course-twice
InstanceOf: ActivityDefinition
Usage: #definition
Title: "ECT, twice a week"
Description: "Up to 11 sessions after the first; the course stops at stable remission."
* insert StepActivity(TRDActivityECTCourseTwice, ect-session, ECT session, [[ECT, twice weekly, up to 11 sessions after the first]])
* code.coding[1] = $SCT#23835007 "Electroconvulsive therapy (procedure)"
* insert Course(timingTiming, 11, 2, 1, wk)
* insert DoneBy(ect-psychiatrist, ECT psychiatrist)
* insert DoneBy(anaesthetist, Anaesthetist)
* insert DoneBy(nurse, Nurse)
* participant[+].type = #patient
* insert Source([[NICE NG222, section 1.13: electroconvulsive therapy]])
* insert Source([[21 CFR 882.5940: electroconvulsive therapy device]])
