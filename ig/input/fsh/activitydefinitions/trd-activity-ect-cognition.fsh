Instance: trd-activity-ect-cognition
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Cognition in and after ECT"
Description: "Orientation, attention, memory and executive function, and what the person notices of memory."
* insert StepActivity(TRDActivityECTCognition, monitoring, Monitoring, [[Cognition (MoCA) and subjective memory]])
* code.coding[1] = $LNC#72133-2 "Montreal Cognitive Assessment [MoCA]"
* insert DoneBy(ect-psychiatrist, ECT psychiatrist)
* participant[+].type = #patient
* insert Source([[21 CFR 882.5940: electroconvulsive therapy device]])
