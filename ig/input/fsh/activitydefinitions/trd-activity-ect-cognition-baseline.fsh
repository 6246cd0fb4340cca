Instance: trd-activity-ect-cognition-baseline
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Cognition before ECT"
Description: "Orientation, attention, memory and executive function before the first session."
* insert StepActivity(TRDActivityECTCognitionBaseline, screening, Screening, [[Cognition before the course (MoCA)]])
* code.coding[1] = $LNC#72133-2 "Montreal Cognitive Assessment [MoCA]"
* insert DoneBy(ect-psychiatrist, ECT psychiatrist)
* participant[+].type = #patient
* insert Source([[21 CFR 882.5940: electroconvulsive therapy device]])
