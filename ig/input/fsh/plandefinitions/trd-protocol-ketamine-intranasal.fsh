Instance: trd-protocol-ketamine-intranasal
InstanceOf: PlanDefinition
Usage: #definition
Title: "Protocol: Ketamine Intranasal"
Description: "Compounded racemic ketamine by the nose, in the clinic only: work-up, consent, eight sessions in four weeks, review of benefit, relapse prevention, follow-up to month 12. Off-label; not esketamine. Sources: ASKP3, CANMAT 2021 (evidence for routes other than the vein is weaker), FDA alerts on compounded ketamine. Dose, number and spacing are defaults of this guide: no readable source fixes them."
* insert Protocol(TRDProtocolKetamineIntranasal)
* insert ForModality(ketamine-intranasal, [[Racemic ketamine, intranasal]])
* insert Source([[FDA alerts on compounded ketamine, February 2022 and October 2023]])
* insert LinkedSource([[CANMAT 2021 task force: racemic ketamine in adults with major depressive disorder]], https://pubmed.ncbi.nlm.nih.gov/33174760)
* insert Source([[ASKP3 2025: standards of practice for ketamine]])
* insert ProtocolGoals(madrs, MADRS total score, MADRS, 10, 4)

* insert Phase(screening, Screening, screening, Screening, [[Eligibility and safety before the decision to treat.]])
* insert SafetyStep(action[=].action, work-up, Work-up, screening, Screening, trd-activity-ketamine-screening, must, [[History, two or more adequate trials, blood pressure, weight, liver, pregnancy, urine toxicology, bladder, drug list.]])
* insert Order(action[=].action, preparation, before-start)
* insert By(action[=].action, prescriber, Prescriber)
* insert Baseline

* insert Phase(preparation, Preparation, preparation, Preparation, [[Consent and instructions before the first session.]])
* insert Order(action, acute, before-start)
* insert SafetyStep(action[=].action, consent, Consent and instructions, preparation, Preparation, trd-activity-ketamine-preparation, must, [[Consent to off-label use of a compounded spray; fasting, way home, no driving until the next day.]])
* insert By(action[=].action, prescriber, Prescriber)
* insert WithPatient(action[=].action)

* insert Phase(acute, Acute series, induction, Induction, [[Eight supervised sessions in four weeks.]])
* insert SymptomStep(action[=].action, spray-order, Ketamine 50 mg by the nose, medication-order, Medication order, trd-activity-ketamine-intranasal-order, must, [[50 mg in the clinic, eight sessions.]])
* insert By(action[=].action, prescriber, Prescriber)
* insert SymptomStep(action[=].action, sessions, Eight sessions in four weeks, dosing-session, Dosing session, trd-activity-ketamine-intranasal-series, must, [[Twice weekly, in the clinic, never at home.]])
* insert Course(action[=].action[=].timingTiming, 8, 2, 1, wk)
* insert By(action[=].action, administering-clinician, Administering clinician)

* insert Phase(review, Review, optimisation, Optimisation, [[Scores at the end of the series and a decision.]])
* insert Order(action, acute, after-end)
* insert SymptomStep(action[=].action, outcomes-end, Scores after the series, outcome-assessment, Outcome assessment, trd-activity-outcomes, must, [[The scales of the baseline, within a week of the eighth session.]])
* insert OffsetBetween(action[=].action, acute, after-end, 0, 7, d, days)
* insert WithPatient(action[=].action)
* insert SymptomStep(action[=].action, benefit-review, Review of benefit, benefit-review, Review of benefit, trd-activity-benefit-review, must, [[After eight sessions: go on, change or stop.]])
* insert OffsetBetween(action[=].action, acute, after-end, 0, 7, d, days)
* insert By(action[=].action, prescriber, Prescriber)

* insert Phase(continuation, Continuation, continuation, Continuation, [[Relapse prevention. No schedule of further sessions has a source.]])
* insert Order(action, review, after-end)
* insert RelapsePlan
* insert SafetyStep(action[=].action, long-term-safety, [[Bladder, liver, cognition, misuse]], monitoring, Monitoring, trd-activity-ketamine-long-term, could, [[About every three months or six sessions if ketamine goes on.]])
* insert Recurring(action[=].action[=].timingTiming, 1, 3, mo)

* insert Group(throughout, Throughout treatment, [[With every session, and beside them.]])
* insert SafetyStep(action[=].action, monitoring, Monitoring of each session, monitoring, Monitoring, trd-activity-ketamine-monitoring, must, [[Blood pressure, SpO2, heart rate, sedation and dissociation until ready to leave.]])
* insert Order(action[=].action, acute, concurrent-with-start)
* insert By(action[=].action, monitoring-clinician, Monitoring clinician)
* insert SafetyStep(action[=].action, session-scores, Scores before each session, outcome-assessment, Outcome assessment, trd-activity-session-scores, must, [[C-SSRS screener and a short self-rating.]])
* insert Order(action[=].action, acute, concurrent-with-start)
* insert WithPatient(action[=].action)
* insert PsychotherapyBeside

* insert FollowUpYear
