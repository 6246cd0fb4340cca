Instance: trd-discharge-form
InstanceOf: Questionnaire
Usage: #definition
Title: "TRD Discharge Readiness Form"
Description: "Whether a person may leave after a session, how the person gets home, and what was said about driving."
* insert PublishedForm(TRDDischargeForm)
* title = "TRD Discharge Readiness Form"
* description = "The judgement at the end of a session: signs back to baseline, ready to leave, how the person gets home, and the no-driving instruction. Fills trd-discharge-readiness. Sources: Spravato label and REMS (observation of at least two hours and until sedation, dissociation and respiratory depression are gone; no driving until the next day after restful sleep); Oregon transportation plan; ECT practice (oriented, escort)."
* insert RequiredItem(item, dateTime, assessed-at, [[Time of the assessment]])
* insert RequiredItem(item, boolean, vital-signs-acceptable, [[Blood pressure, pulse and oxygen saturation are acceptable]])
* insert RequiredItem(item, boolean, sedation-gone, [[Sedation is gone]])
* insert RequiredItem(item, boolean, dissociation-gone, [[Dissociation, or the altered state, is gone]])
* insert RequiredItem(item, boolean, breathing-normal, [[Breathing is normal]])
* insert RequiredItem(item, boolean, oriented, [[Oriented to person, place and time]])
* insert RequiredItem(item, boolean, walks, [[Walks safely]])
* insert RiskLevel(item, c-ssrs-level, [[Result of the C-SSRS screener before leaving]])
* item[=].code = $LNC#93374-7 "Suicide risk level"
* insert RequiredItem(item, boolean, ready, [[Ready to leave]])
* item[=].code = TRDSessionObservation#discharge-readiness "Ready to leave"
* insert FormItem(item, text, not-ready-reason, [[Why not, and what happens next]])
* insert AskedWhenBoolean(item, ready, false)
* item[=].required = true
* insert ChoiceItem(item, TRDTransportPlanValueSet, transport-plan, [[How the person gets home, or where the person stays]])
* item[=].required = true
* item[=].code = TRDSessionObservation#transport-plan "Transport plan"
* insert FormItem(item, string, transport-note, [[Which other arrangement]])
* insert AskedWhen(item, transport-plan, [[TRDTransportPlan#other "Other"]])
* item[=].required = true
* insert RequiredItem(item, boolean, no-driving-instruction, [[Told not to drive or use machinery until the next day after restful sleep]])
* item[=].code = TRDSessionObservation#no-driving-instruction "No-driving instruction given"
