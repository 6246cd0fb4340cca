Instance: trd-activity-ect-monitoring
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Monitoring of ECT sessions"
Description: "Every session: ECG, SpO2, blood pressure, capnography and EEG under anaesthesia; stimulus, seizure and drugs recorded; recovery until oriented with stable vital signs; escort for 24 hours and no driving that day."
* insert StepActivity(TRDActivityECTMonitoring, monitoring, Monitoring, [[ECG, SpO2, blood pressure, EEG, seizure duration, recovery]])
* code.coding[1] = $SCT#61746007 "Taking patient vital signs (procedure)"
* insert DoneBy(anaesthetist, Anaesthetist)
* insert DoneBy(nurse, Nurse)
* participant[+].type = #patient
* insert Source([[ECT anaesthesia practice]])
* insert Source([[21 CFR 882.5940: electroconvulsive therapy device]])
