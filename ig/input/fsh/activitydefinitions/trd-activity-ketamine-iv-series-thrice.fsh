Instance: trd-activity-ketamine-iv-series-thrice
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Ketamine infusions, three times a week"
Description: "Six infusions in two weeks, 0.5 mg/kg over 40 minutes."
* insert StepActivity(TRDActivityKetamineIVSeriesThrice, dosing-session, Dosing session, [[Ketamine infusion, three times weekly, six infusions]])
* code.coding[1] = $SCT#14152002 "Intravenous infusion (procedure)"
* insert Course(timingTiming, 6, 3, 1, wk)
* insert DoneBy(administering-clinician, Administering clinician)
* insert DoneBy(monitoring-clinician, Monitoring clinician)
* participant[+].type = #patient
* insert LinkedSource([[Phillips 2019: single, repeated and maintenance ketamine infusions]], https://pubmed.ncbi.nlm.nih.gov/30922101)
