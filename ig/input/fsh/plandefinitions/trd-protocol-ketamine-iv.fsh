Instance: trd-protocol-ketamine-iv
InstanceOf: PlanDefinition
Usage: #definition
Title: "Protocol: Ketamine IV"
Description: "Racemic ketamine by vein: work-up, consent, six infusions of 0.5 mg/kg over 40 minutes in two or three weeks, review of benefit, weekly continuation, then wider spacing, follow-up to month 12. Off-label. Of the two acute schedules one is chosen, twice weekly by default. Sources: ELEKT-D (twice weekly), Phillips 2019 (three times weekly, weekly continuation), CAN-BIND (spacing), CANMAT 2021, ASKP3. Criteria of hold and stop are defaults of this guide."
* insert Protocol(TRDProtocolKetamineIV)
* insert ForModality(ketamine-iv, [[Racemic ketamine, intravenous]])
* insert LinkedSource([[Anand 2023, ELEKT-D: ketamine or ECT for nonpsychotic treatment-resistant depression]], https://pubmed.ncbi.nlm.nih.gov/37224232)
* insert LinkedSource([[Phillips 2019: single, repeated and maintenance ketamine infusions]], https://pubmed.ncbi.nlm.nih.gov/30922101)
* insert LinkedSource([[CAN-BIND ketamine protocol: spacing of maintenance infusions]], https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7265624)
* insert LinkedSource([[CANMAT 2021 task force: racemic ketamine in adults with major depressive disorder]], https://pubmed.ncbi.nlm.nih.gov/33174760)
* insert Source([[ASKP3 2025: standards of practice for ketamine]])
* insert ProtocolGoals(madrs, MADRS total score, MADRS, 10, 3)

* insert Phase(screening, Screening, screening, Screening, [[Eligibility and safety before the decision to treat.]])
* insert SafetyStep(action[=].action, work-up, Work-up, screening, Screening, trd-activity-ketamine-screening, must, [[History, two or more adequate trials, blood pressure, weight, liver, pregnancy, urine toxicology, bladder, drug list.]])
* insert Order(action[=].action, preparation, before-start)
* insert By(action[=].action, prescriber, Prescriber)
* insert Baseline

* insert Phase(preparation, Preparation, preparation, Preparation, [[Consent and instructions before the first infusion.]])
* insert Order(action, acute, before-start)
* insert SafetyStep(action[=].action, consent, Consent and instructions, preparation, Preparation, trd-activity-ketamine-preparation, must, [[Consent to off-label use; fasting, way home, no driving until the next day.]])
* insert By(action[=].action, prescriber, Prescriber)
* insert WithPatient(action[=].action)

* insert Phase(acute, Acute series, induction, Induction, [[Six infusions: one of two schedules.]])
* action[=].selectionBehavior = #exactly-one
* insert Choice(action[=].action, twice-weekly, Twice weekly for three weeks, yes, [[Six infusions in three weeks, as in ELEKT-D. The default.]])
* insert After(action[=].action, [[ELEKT-D]])
* insert SymptomStep(action[=].action[=].action, twice-weekly-order, Ketamine 0.5 mg/kg, medication-order, Medication order, trd-activity-ketamine-iv-order-twice, must, [[0.5 mg/kg over 40 minutes, six infusions.]])
* insert By(action[=].action[=].action, prescriber, Prescriber)
* insert SymptomStep(action[=].action[=].action, twice-weekly-infusions, Six infusions in three weeks, dosing-session, Dosing session, trd-activity-ketamine-iv-series-twice, must, [[Twice weekly, six infusions.]])
* insert Course(action[=].action[=].action[=].timingTiming, 6, 2, 1, wk)
* insert By(action[=].action[=].action, administering-clinician, Administering clinician)
* insert Choice(action[=].action, thrice-weekly, Three times weekly for two weeks, no, [[Six infusions in two weeks, as in Phillips 2019.]])
* insert After(action[=].action, [[Phillips 2019]])
* insert SymptomStep(action[=].action[=].action, thrice-weekly-order, Ketamine 0.5 mg/kg, medication-order, Medication order, trd-activity-ketamine-iv-order-thrice, must, [[0.5 mg/kg over 40 minutes, six infusions.]])
* insert By(action[=].action[=].action, prescriber, Prescriber)
* insert SymptomStep(action[=].action[=].action, thrice-weekly-infusions, Six infusions in two weeks, dosing-session, Dosing session, trd-activity-ketamine-iv-series-thrice, must, [[Three times weekly, six infusions.]])
* insert Course(action[=].action[=].action[=].timingTiming, 6, 3, 1, wk)
* insert By(action[=].action[=].action, administering-clinician, Administering clinician)

* insert Phase(review, Review, optimisation, Optimisation, [[Scores at the end of the series and a decision.]])
* insert Order(action, acute, after-end)
* insert SymptomStep(action[=].action, outcomes-end, Scores after the series, outcome-assessment, Outcome assessment, trd-activity-outcomes, must, [[The scales of the baseline, within a week of the sixth infusion.]])
* insert OffsetBetween(action[=].action, acute, after-end, 0, 7, d, days)
* insert WithPatient(action[=].action)
* insert SymptomStep(action[=].action, benefit-review, Review of benefit, benefit-review, Review of benefit, trd-activity-benefit-review, must, [[After six infusions: go on only with a gain. A fall of less than a quarter of the baseline is a reason to stop, less than half to think again; these limits are a default of this guide.]])
* insert OffsetBetween(action[=].action, acute, after-end, 0, 7, d, days)
* insert By(action[=].action, prescriber, Prescriber)

* insert Phase(continuation, Continuation, continuation, Continuation, [[Weekly for a month, every two weeks for two months, monthly for three months, for those who responded. Relapse is common after a series that is simply stopped.]])
* insert Order(action, review, after-end)
* insert SymptomStep(action[=].action, continuation-order, [[Ketamine 0.5 mg/kg, continuation]], medication-order, Medication order, trd-activity-ketamine-iv-order-continuation, could, [[The same dose, at the wider spacing.]])
* insert By(action[=].action, prescriber, Prescriber)
* insert SymptomStep(action[=].action, weekly, Weekly infusions, maintenance-session, Maintenance session, trd-activity-ketamine-iv-weekly, could, [[Four infusions, one a week.]])
* insert Course(action[=].action[=].timingTiming, 4, 1, 1, wk)
* insert Order(action[=].action, benefit-review, after-end)
* insert After(action[=].action, [[Phillips 2019; CAN-BIND]])
* insert SymptomStep(action[=].action, two-weekly, Infusions every two weeks, maintenance-session, Maintenance session, trd-activity-ketamine-iv-two-weekly, could, [[Four infusions in two months.]])
* insert Course(action[=].action[=].timingTiming, 4, 1, 2, wk)
* insert Order(action[=].action, weekly, after-end)
* insert After(action[=].action, [[CAN-BIND]])
* insert SymptomStep(action[=].action, monthly, Monthly infusions, maintenance-session, Maintenance session, trd-activity-ketamine-iv-monthly, could, [[Three infusions in three months.]])
* insert Course(action[=].action[=].timingTiming, 3, 1, 1, mo)
* insert Order(action[=].action, two-weekly, after-end)
* insert After(action[=].action, [[CAN-BIND]])
* insert SafetyStep(action[=].action, long-term-safety, [[Bladder, liver, cognition, misuse]], monitoring, Monitoring, trd-activity-ketamine-long-term, must, [[About every three months or six sessions as long as ketamine goes on.]])
* insert Recurring(action[=].action[=].timingTiming, 1, 3, mo)
* insert RelapsePlan

* insert Group(throughout, Throughout treatment, [[With every session, and beside them.]])
* insert SafetyStep(action[=].action, monitoring, Monitoring of each session, monitoring, Monitoring, trd-activity-ketamine-monitoring, must, [[Blood pressure before, every 10 to 15 minutes and before leaving; SpO2, heart rate, sedation, dissociation; ready to leave.]])
* insert Order(action[=].action, acute, concurrent-with-start)
* insert By(action[=].action, monitoring-clinician, Monitoring clinician)
* insert SafetyStep(action[=].action, session-scores, Scores before each session, outcome-assessment, Outcome assessment, trd-activity-session-scores, must, [[C-SSRS screener and a short self-rating.]])
* insert Order(action[=].action, acute, concurrent-with-start)
* insert WithPatient(action[=].action)
* insert PsychotherapyBeside

* insert FollowUpYear
