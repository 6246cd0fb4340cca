Instance: trd-activity-ect-titration
InstanceOf: ActivityDefinition
Usage: #definition
Title: "First ECT session, titration"
Description: "Seizure threshold found in the first session; later stimuli follow from it: right unilateral about 6 times the threshold, bilateral 1.5 to 2.5 times."
* insert StepActivity(TRDActivityECTTitration, ect-session, ECT session, [[First ECT session with threshold titration]])
* code.coding[1] = $SCT#23835007 "Electroconvulsive therapy (procedure)"
* insert DoneBy(ect-psychiatrist, ECT psychiatrist)
* insert DoneBy(anaesthetist, Anaesthetist)
* insert DoneBy(nurse, Nurse)
* participant[+].type = #patient
* insert LinkedSource([[Stimulus titration and dosing in ECT]], https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2933093)
