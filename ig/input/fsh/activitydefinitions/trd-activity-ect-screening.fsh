Instance: trd-activity-ect-screening
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Work-up before ECT"
Description: "Psychiatric and ECT history, physical and dental examination, anaesthetic assessment (ASA), blood count, electrolytes, ECG, pregnancy test, imaging if indicated. Nothing excludes absolutely; raised intracranial pressure, recent infarction or stroke, unstable angina, severe valve or lung disease are high risk."
* insert StepActivity(TRDActivityECTScreening, screening, Screening, [[ECT history, physical, dental and anaesthetic assessment, blood count, electrolytes, ECG, pregnancy test]])
* insert DoneBy(ect-psychiatrist, ECT psychiatrist)
* insert DoneBy(anaesthetist, Anaesthetist)
* participant[+].type = #patient
* insert Source([[21 CFR 882.5940: electroconvulsive therapy device]])
* insert Source([[American Psychiatric Association: The Practice of ECT]])
