Instance: trd-activity-ketamine-iv-series-twice
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Ketamine infusions, twice a week"
Description: "Six infusions in three weeks, 0.5 mg/kg over 40 minutes."
* insert StepActivity(TRDActivityKetamineIVSeriesTwice, dosing-session, Dosing session, [[Ketamine infusion, twice weekly, six infusions]])
* code.coding[1] = $SCT#14152002 "Intravenous infusion (procedure)"
* insert Course(timingTiming, 6, 2, 1, wk)
* insert DoneBy(administering-clinician, Administering clinician)
* insert DoneBy(monitoring-clinician, Monitoring clinician)
* participant[+].type = #patient
* insert LinkedSource([[Anand 2023, ELEKT-D: ketamine or ECT for nonpsychotic treatment-resistant depression]], https://pubmed.ncbi.nlm.nih.gov/37224232)
