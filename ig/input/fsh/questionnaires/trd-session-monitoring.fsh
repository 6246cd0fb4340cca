Instance: trd-session-monitoring
InstanceOf: Questionnaire
Usage: #definition
Title: "TRD Session Monitoring"
Description: "What is measured and watched in one treatment session: readings at the points of the protocol, findings and interventions."
* insert PublishedForm(TRDSessionMonitoring)
* title = "TRD Session Monitoring"
* description = "One treatment session as it is watched: readings of blood pressure, oxygen saturation, heart and respiratory rate, each with its point of the session and its time, then sedation, dissociation, respiratory depression and what was done. A reading fills trd-monitoring-vitals, a finding trd-monitoring-finding. Sources: Spravato label (before, about 40 minutes, before leaving); ketamine services measure every 10 to 15 minutes; psilocybin protocols every 1 to 2 hours."
* insert RequiredChoice(item, TRDModalityValueSet, modality, [[Treatment]])
* insert RequiredItem(item, dateTime, session-start, [[Start of the session]])
* insert FormItem(item, dateTime, dose-time, [[Time of the dose, or of the anaesthetic]])
* insert RepeatingItem(item, group, reading, [[Reading]])
* item[=].required = true
* insert RequiredChoice(item[=].item, TRDSessionTimepointValueSet, timepoint, [[Point of the session]])
* insert RequiredItem(item[=].item, dateTime, reading-time, [[Time]])
* insert MeasuredItem(item[=].item, mm[Hg], mmHg, systolic, [[Systolic blood pressure]])
* item[=].item[=].code = $LNC#8480-6 "Systolic blood pressure"
* insert MeasuredItem(item[=].item, mm[Hg], mmHg, diastolic, [[Diastolic blood pressure]])
* item[=].item[=].code = $LNC#8462-4 "Diastolic blood pressure"
* insert MeasuredItem(item[=].item, %, %, oxygen-saturation, [[Oxygen saturation by pulse oximetry]])
* item[=].item[=].code = $LNC#59408-5 "Oxygen saturation in Arterial blood by Pulse oximetry"
* insert MeasuredItem(item[=].item, /min, /min, heart-rate, [[Heart rate]])
* item[=].item[=].code = $LNC#8867-4 "Heart rate"
* insert MeasuredItem(item[=].item, /min, /min, respiratory-rate, [[Respiratory rate]])
* item[=].item[=].code = $LNC#9279-1 "Respiratory rate"
* insert FormItem(item, group, findings, [[Findings]])
* insert RequiredChoice(item[=].item, TRDFindingGradeValueSet, sedation, [[Sedation at its worst]])
* item[=].item[=].code = TRDSessionObservation#sedation "Sedation"
* insert RequiredChoice(item[=].item, TRDFindingGradeValueSet, dissociation, [[Dissociation at its worst]])
* item[=].item[=].code = TRDSessionObservation#dissociation "Dissociation"
* insert RequiredYesNo(item[=].item, respiratory-depression, [[Respiratory depression]])
* item[=].item[=].code = TRDSessionObservation#respiratory-depression "Respiratory depression"
* insert FormItem(item[=].item, dateTime, findings-gone, [[When sedation, dissociation and respiratory depression were gone]])
* insert RepeatingItem(item, group, other-finding, [[Another finding]])
* insert RequiredChoice(item[=].item, TRDSessionFinding, finding, [[Finding]])
* insert ChoiceItem(item[=].item, TRDFindingGradeValueSet, finding-grade, [[At its worst]])
* insert FormItem(item, group, interventions, [[Interventions]])
* insert RequiredItem(item[=].item, boolean, intervention, [[A finding needed treatment or emergency care]])
* item[=].item[=].code = TRDSessionObservation#needed-intervention "Needed an intervention"
* insert FormItem(item[=].item, text, intervention-note, [[What was done, when, and what came of it]])
* insert AskedWhenBoolean(item[=].item, intervention, true)
* item[=].item[=].required = true
* insert FormItem(item, dateTime, session-end, [[End of observation]])
