Instance: trd-activity-ect-consent
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Consent to ECT"
Description: "Procedure, reason, alternatives, electrode placement, number of sessions, risks with death and lasting amnesia, emergencies, right to stop; renewed for continuation. Nothing to eat for 6 hours and to drink for 2 hours before each session."
* insert StepActivity(TRDActivityECTConsent, preparation, Preparation, [[Consent to ECT and anaesthesia, instructions]])
* insert DoneBy(ect-psychiatrist, ECT psychiatrist)
* participant[+].type = #patient
* insert Source([[NICE NG222, section 1.13: electroconvulsive therapy]])
* insert Source([[21 CFR 882.5940: electroconvulsive therapy device]])
