Instance: trd-activity-ect-review
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Review of the ECT course"
Description: "After every one or two sessions: symptoms, cognition, seizure quality; change of placement or dose if there is no response by about session 6; stop at stable remission or when harm exceeds benefit."
* insert StepActivity(TRDActivityECTReview, benefit-review, Review of benefit, [[Review of ECT: placement, dose, go on or stop]])
* insert DoneBy(ect-psychiatrist, ECT psychiatrist)
* participant[+].type = #patient
* insert Source([[NICE NG222, section 1.13: electroconvulsive therapy]])
