Instance: trd-activity-ect-course-thrice
InstanceOf: ActivityDefinition
Usage: #definition
Title: "ECT, three times a week"
Description: "Up to 11 sessions after the first; the course stops at stable remission."
* insert StepActivity(TRDActivityECTCourseThrice, ect-session, ECT session, [[ECT, three times weekly, up to 11 sessions after the first]])
* code.coding[1] = $SCT#23835007 "Electroconvulsive therapy (procedure)"
* insert Course(timingTiming, 11, 3, 1, wk)
* insert DoneBy(ect-psychiatrist, ECT psychiatrist)
* insert DoneBy(anaesthetist, Anaesthetist)
* insert DoneBy(nurse, Nurse)
* participant[+].type = #patient
* insert LinkedSource([[Anand 2023, ELEKT-D: ketamine or ECT for nonpsychotic treatment-resistant depression]], https://pubmed.ncbi.nlm.nih.gov/37224232)
* insert Source([[21 CFR 882.5940: electroconvulsive therapy device]])
