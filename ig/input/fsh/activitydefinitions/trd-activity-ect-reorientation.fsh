Instance: trd-activity-ect-reorientation
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Reorientation after ECT"
Description: "Time to reorientation after each session."
* insert StepActivity(TRDActivityECTReorientation, monitoring, Monitoring, [[Time to reorientation after each session]])
* insert DoneBy(nurse, Nurse)
* participant[+].type = #patient
* insert Source([[National Network of Depression Centers: ECT documentation]])
