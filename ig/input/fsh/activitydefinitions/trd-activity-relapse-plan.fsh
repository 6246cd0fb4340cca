Instance: trd-activity-relapse-plan
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Relapse prevention plan"
Description: "A written plan against relapse: early signs, self-rating, whom to call, drugs and psychotherapy that go on."
* insert StepActivity(TRDActivityRelapsePlan, relapse-prevention, Relapse prevention, [[Relapse prevention plan]])
* participant[+].type = #patient
* insert LinkedSource([[Jelovac 2013: relapse after ECT]], https://doi.org/10.1038/npp.2013.149)
* insert Source([[NICE NG222, section 1.13: electroconvulsive therapy]])
