Instance: trd-protocol-esketamine
InstanceOf: PlanDefinition
Usage: #definition
Title: "Protocol: Esketamine"
Description: "Esketamine nasal spray in treatment-resistant depression: work-up, counselling, induction twice weekly in weeks 1 to 4 (56 mg on day 1, then 56 or 84 mg), review at week 4, optimisation weekly in weeks 5 to 8, maintenance weekly or every two weeks from week 9. At least 2 hours of monitoring in every session. The REMS steps apply to outpatients in the United States. From 65 years the European label starts with 28 mg. Sources: Spravato label, Spravato REMS, Janik 2025 (monotherapy)."
* insert Protocol(TRDProtocolEsketamine)
* insert ForModality(esketamine, Esketamine nasal spray)
* insert Source([[Spravato label, dosing and administration]])
* insert Source([[Spravato REMS, last update seen 2024-12-31]])
* insert LinkedSource([[Janik 2025: esketamine monotherapy in treatment-resistant depression]], https://pubmed.ncbi.nlm.nih.gov/40601310)
* insert ProtocolGoals(madrs, MADRS total score, MADRS, 12, 4)

* insert Phase(screening, Screening, screening, Screening, [[Eligibility and safety before the decision to treat.]])
* insert SafetyStep(action[=].action, work-up, Work-up, screening, Screening, trd-activity-esketamine-screening, must, [[Trials, vascular history, blood pressure, misuse risk, pregnancy, liver, drug list.]])
* insert Order(action[=].action, preparation, before-start)
* insert By(action[=].action, prescriber, Prescriber)
* insert Baseline

* insert Phase(preparation, Preparation, preparation, Preparation, [[Counselling and enrolment before the first dose.]])
* insert Order(action, acute, before-start)
* insert SafetyStep(action[=].action, consent, Consent and counselling, preparation, Preparation, trd-activity-esketamine-preparation, must, [[Risks, food and drink before the dose, way home, no driving until the next day after restful sleep.]])
* insert By(action[=].action, prescriber, Prescriber)
* insert WithPatient(action[=].action)
* insert SafetyStep(action[=].action, rems-enrolment, REMS enrolment, preparation, Preparation, trd-activity-esketamine-rems-enrolment, could, [[Outpatients in the United States: must be done before the first dose. Elsewhere, and for inpatients, left out.]])
* insert Order(action[=].action, acute, before-start)
* insert By(action[=].action, prescriber, Prescriber)
* insert After(action[=].action, [[Spravato REMS]])

* insert Phase(acute, Induction, induction, Induction, [[Weeks 1 to 4: eight sessions.]])
* insert SymptomStep(action[=].action, induction-order, [[Esketamine 56 mg, then 56 or 84 mg]], medication-order, Medication order, trd-activity-esketamine-order-induction, must, [[56 mg on day 1, then 56 or 84 mg.]])
* insert By(action[=].action, prescriber, Prescriber)
* insert SymptomStep(action[=].action, induction-sessions, Twice weekly for four weeks, dosing-session, Dosing session, trd-activity-esketamine-induction, must, [[Eight sessions.]])
* insert Course(action[=].action[=].timingTiming, 8, 2, 1, wk)
* insert By(action[=].action, administering-clinician, Administering clinician)
* insert After(action[=].action, [[Spravato label]])
* insert SymptomStep(action[=].action, outcomes-week-4, Scores at week 4, outcome-assessment, Outcome assessment, trd-activity-outcomes, must, [[The scales of the baseline, before the first session of week 5.]])
* insert Offset(action[=].action, acute, after-start, 4, wk, weeks)
* insert WithPatient(action[=].action)
* insert SymptomStep(action[=].action, benefit-review, Review of benefit at week 4, benefit-review, Review of benefit, trd-activity-benefit-review, must, [[Evidence of benefit decides whether treatment goes on.]])
* insert Offset(action[=].action, acute, after-start, 4, wk, weeks)
* insert By(action[=].action, prescriber, Prescriber)
* insert After(action[=].action, [[Spravato label]])

* insert Phase(optimisation, Optimisation, optimisation, Optimisation, [[Weeks 5 to 8: four sessions.]])
* insert Order(action, acute, after-end)
* insert SymptomStep(action[=].action, optimisation-order, Esketamine 56 or 84 mg weekly, medication-order, Medication order, trd-activity-esketamine-order-optimisation, must, [[56 or 84 mg.]])
* insert By(action[=].action, prescriber, Prescriber)
* insert SymptomStep(action[=].action, optimisation-sessions, Weekly for four weeks, dosing-session, Dosing session, trd-activity-esketamine-optimisation, must, [[Four sessions.]])
* insert Course(action[=].action[=].timingTiming, 4, 1, 1, wk)
* insert Offset(action[=].action, acute, after-start, 4, wk, weeks)
* insert By(action[=].action, administering-clinician, Administering clinician)
* insert After(action[=].action, [[Spravato label]])

* insert Phase(maintenance, Maintenance, maintenance, Maintenance, [[From week 9, at the least frequent spacing that holds the response, for at least six months after improvement (European label).]])
* insert Order(action, optimisation, after-end)
* insert SymptomStep(action[=].action, maintenance-order, Esketamine 56 or 84 mg from week 9, medication-order, Medication order, trd-activity-esketamine-order-maintenance, must, [[56 or 84 mg.]])
* insert By(action[=].action, prescriber, Prescriber)
* insert OneOf(action[=].action, maintenance-spacing, Spacing, [[Every two weeks or weekly.]])
* insert SymptomStep(action[=].action[=].action, every-two-weeks, Every two weeks, maintenance-session, Maintenance session, trd-activity-esketamine-maintenance-two-weekly, must, [[The least frequent spacing of the label. The default.]])
* action[=].action[=].action[=].precheckBehavior = #yes
* insert Recurring(action[=].action[=].action[=].timingTiming, 1, 2, wk)
* insert Offset(action[=].action[=].action, acute, after-start, 8, wk, weeks)
* insert SymptomStep(action[=].action[=].action, every-week, Every week, maintenance-session, Maintenance session, trd-activity-esketamine-maintenance-weekly, must, [[When two weeks are too long to hold the response.]])
* action[=].action[=].action[=].precheckBehavior = #no
* insert Recurring(action[=].action[=].action[=].timingTiming, 1, 1, wk)
* insert Offset(action[=].action[=].action, acute, after-start, 8, wk, weeks)
* insert RelapsePlan

* insert Group(throughout, Throughout treatment, [[With every session, and beside them.]])
* insert SafetyStep(action[=].action, monitoring, [[Monitoring of each session, 2 hours or more]], monitoring, Monitoring, trd-activity-esketamine-monitoring, must, [[Blood pressure before, about 40 minutes after and before leaving; SpO2, sedation, dissociation, breathing; at least 2 hours and until resolved.]])
* insert Order(action[=].action, acute, concurrent-with-start)
* insert By(action[=].action, monitoring-clinician, Monitoring clinician)
* insert After(action[=].action, [[Spravato label; Spravato REMS]])
* insert SafetyStep(action[=].action, rems-form, REMS monitoring form, monitoring, Monitoring, trd-activity-esketamine-rems-form, could, [[Outpatients in the United States: after every session, within 7 days. Elsewhere, and for inpatients, left out.]])
* insert Order(action[=].action, acute, concurrent-with-start)
* insert By(action[=].action, monitoring-clinician, Monitoring clinician)
* insert After(action[=].action, [[Spravato REMS]])
* insert SafetyStep(action[=].action, session-scores, Scores before each session, outcome-assessment, Outcome assessment, trd-activity-session-scores, must, [[C-SSRS screener and a short self-rating.]])
* insert Order(action[=].action, acute, concurrent-with-start)
* insert WithPatient(action[=].action)
* insert PsychotherapyBeside

* insert FollowUpYear
