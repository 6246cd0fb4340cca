Instance: trd-esketamine-monitoring
InstanceOf: Questionnaire
Usage: #definition
Title: "TRD Esketamine Session Record"
Description: "What a risk management programme for esketamine asks about one session, in our own words. It does not replace the form of the REMS."
* insert PublishedForm(TRDEsketamineMonitoring)
* title = "TRD Esketamine Session Record"
* description = "One esketamine session with the facts that the Spravato REMS asks to be reported within seven days of the session. The wording is our own: this is not the Patient Monitoring Form of the REMS and does not replace it. Source: fields of the REMS Patient Monitoring Form as published in November 2021."
* insert RequiredItem(item, date, session-date, [[Date of the session]])
* insert RequiredItem(item, boolean, first-treatment, [[First esketamine session of this person]])
* insert RequiredItem(item, boolean, enrolled, [[The person is enrolled in the programme]])
* insert FormItem(item, string, setting, [[Setting, as the programme knows it]])
* insert RequiredItem(item, string, supervisor, [[Health care professional who supervised the session]])
* insert FormItem(item, group, drugs, [[Drugs taken at the same time]])
* insert RequiredItem(item[=].item, boolean, benzodiazepine, [[Benzodiazepine]])
* insert RequiredItem(item[=].item, boolean, sedative, [[Another sedative]])
* insert RequiredItem(item[=].item, boolean, opioid, [[Opioid]])
* insert RequiredItem(item[=].item, boolean, psychostimulant, [[Psychostimulant]])
* insert RequiredItem(item[=].item, boolean, maoi, [[Monoamine oxidase inhibitor]])
* insert FormItem(item, group, dose, [[Dose]])
* insert MeasuredItem(item[=].item, mg, mg, dose-amount, [[Dose of esketamine, usually 56 or 84 mg]])
* item[=].item[=].required = true
* insert RepeatingItem(item[=].item, string, lot-number, [[Lot number]])
* item[=].item[=].required = true
* insert FormItem(item, group, readings, [[Vital signs]])
* insert RequiredItem(item[=].item, boolean, acceptable-before, [[Acceptable before the dose]])
* insert RequiredItem(item[=].item, boolean, acceptable-end, [[Acceptable at the end of monitoring]])
* insert MeasuredItem(item[=].item, mm[Hg], mmHg, systolic-before, [[Systolic blood pressure before the dose]])
* item[=].item[=].required = true
* insert MeasuredItem(item[=].item, mm[Hg], mmHg, diastolic-before, [[Diastolic blood pressure before the dose]])
* item[=].item[=].required = true
* insert MeasuredItem(item[=].item, mm[Hg], mmHg, systolic-40min, [[Systolic blood pressure about 40 minutes after the dose]])
* item[=].item[=].required = true
* insert MeasuredItem(item[=].item, mm[Hg], mmHg, diastolic-40min, [[Diastolic blood pressure about 40 minutes after the dose]])
* item[=].item[=].required = true
* insert MeasuredItem(item[=].item, mm[Hg], mmHg, systolic-end, [[Systolic blood pressure before the end of monitoring]])
* item[=].item[=].required = true
* insert MeasuredItem(item[=].item, mm[Hg], mmHg, diastolic-end, [[Diastolic blood pressure before the end of monitoring]])
* item[=].item[=].required = true
* insert EsketamineFinding(sedation, Sedation)
* insert EsketamineFinding(dissociation, Dissociation)
* insert EsketamineFinding(respiratory-depression, Respiratory depression)
* insert FormItem(item, group, monitoring, [[Length of monitoring]])
* insert MeasuredItem(item[=].item, min, min, monitored-minutes, [[Minutes from the first device to the end of monitoring]])
* item[=].item[=].required = true
* insert MeasuredItem(item[=].item, min, min, ready-minutes, [[Minutes from the first device until the person would have been ready to leave]])
* insert RequiredItem(item, boolean, serious-adverse-event, [[Serious adverse event]])
* insert FormItem(item, text, serious-adverse-event-note, [[What happened]])
* insert AskedWhenBoolean(item, serious-adverse-event, true)
* item[=].required = true
