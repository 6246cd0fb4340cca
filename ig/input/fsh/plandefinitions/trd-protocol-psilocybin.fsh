Instance: trd-protocol-psilocybin
InstanceOf: PlanDefinition
Usage: #definition
Title: "Protocol: Psilocybin"
Description: "Psilocybin-assisted therapy: work-up, consent under a stated legal basis, preparation, one dose of 25 mg with two monitors, integration, and the outcome and suicide-risk schedule of the trials; a second dose, if any, at least three weeks after the first. Preparation and integration are the psychotherapy of this treatment. Not beside a ketamine, esketamine or ECT course. Sources: COMP005 and COMP006, Raison 2023 (outcome days), FDA draft guidance of June 2023 (two monitors), Oregon rules (preparation at least 24 hours and at most 90 days before)."
* insert Protocol(TRDProtocolPsilocybin)
* insert ForModality(psilocybin, Psilocybin-assisted therapy)
* insert LinkedSource([[COMP005, single dose of 25 mg psilocybin in treatment-resistant depression]], https://clinicaltrials.gov/study/NCT05624268)
* insert Source([[COMP006, two doses of psilocybin three weeks apart]])
* insert LinkedSource([[Raison 2023: single-dose psilocybin for major depressive disorder, outcomes on days 2, 8, 15, 29 and 43]], https://www.ncbi.nlm.nih.gov/pmc/articles/PMC10472268)
* insert Source([[FDA draft guidance on psychedelic drug trials, June 2023]])
* insert Source([[Oregon Administrative Rules, chapter 333, division 333]])
* insert ProtocolGoals(madrs, MADRS total score, MADRS, 10, 6)

* insert Phase(screening, Screening, screening, Screening, [[Eligibility and safety before the decision to treat.]])
* insert SafetyStep(action[=].action, work-up, Work-up, screening, Screening, trd-activity-psilocybin-screening, must, [[Interview, family history, C-SSRS, ECG, blood pressure twice, pregnancy, drug list with lithium, support person.]])
* insert Order(action[=].action, preparation, before-start)
* insert By(action[=].action, prescriber, Prescriber)
* insert Baseline

* insert Phase(preparation, Preparation, preparation, Preparation, [[Consent, legal basis and at least one preparation session.]])
* insert Order(action, acute, before-start)
* insert SafetyStep(action[=].action, consent, Consent and legal basis, preparation, Preparation, trd-activity-psilocybin-consent, must, [[Consent, touch agreement, transport plan and safety plan. The plan names its legal basis.]])
* insert By(action[=].action, lead-monitor, Lead monitor)
* insert WithPatient(action[=].action)
* insert SymptomStep(action[=].action, preparation-session, Preparation session, preparation, Preparation, trd-activity-psilocybin-preparation, must, [[At least one, about three in the trials, with both monitors.]])
* action[=].action[=].cardinalityBehavior = #multiple
* insert OffsetBetween(action[=].action, acute, before-start, 1, 90, d, days)
* insert By(action[=].action, lead-monitor, Lead monitor)
* insert By(action[=].action, assistant-monitor, Assistant monitor)
* insert WithPatient(action[=].action)
* insert After(action[=].action, [[COMP005; Oregon rules]])

* insert Phase(acute, Dosing day, induction, Induction, [[One dose of 25 mg; 6 to 8 hours.]])
* insert SymptomStep(action[=].action, dose-order, Psilocybin 25 mg, medication-order, Medication order, trd-activity-psilocybin-order, must, [[25 mg by mouth, once.]])
* insert By(action[=].action, prescriber, Prescriber)
* insert SymptomStep(action[=].action, dosing, Dosing session, dosing-session, Dosing session, trd-activity-psilocybin-dosing, must, [[Two monitors, one of them the lead, present throughout.]])
* action[=].action[=].timingDuration = 8 'h' "hours"
* insert By(action[=].action, lead-monitor, Lead monitor)
* insert By(action[=].action, assistant-monitor, Assistant monitor)
* insert WithPatient(action[=].action)
* insert After(action[=].action, [[COMP005; FDA draft guidance, June 2023]])
* insert SafetyStep(action[=].action, monitoring, Monitoring of the session, monitoring, Monitoring, trd-activity-psilocybin-monitoring, must, [[Blood pressure and heart rate before, at 30 to 60 minutes, then every 1 to 2 hours; C-SSRS and mental state before leaving.]])
* insert Order(action[=].action, dosing, concurrent)
* insert By(action[=].action, lead-monitor, Lead monitor)

* insert Phase(integration, Integration, integration, Integration, [[At least one session; suicide risk on day 1 and weekly to week 3.]])
* insert Order(action, acute, after-end)
* insert SymptomStep(action[=].action, integration-day-1, Integration on day 1, integration, Integration, trd-activity-psilocybin-integration, must, [[The day after the dose.]])
* insert Offset(action[=].action, acute, after-start, 1, d, day)
* insert By(action[=].action, lead-monitor, Lead monitor)
* insert WithPatient(action[=].action)
* insert SymptomStep(action[=].action, integration-week-2, Integration within two weeks, integration, Integration, trd-activity-psilocybin-integration, could, [[One or two more sessions.]])
* action[=].action[=].cardinalityBehavior = #multiple
* insert OffsetBetween(action[=].action, acute, after-start, 2, 14, d, days)
* insert By(action[=].action, lead-monitor, Lead monitor)
* insert WithPatient(action[=].action)
* insert RiskAfter(day-1, day 1, 1, d, day)
* insert RiskAfter(week-1, week 1, 1, wk, week)
* insert RiskAfter(week-2, week 2, 2, wk, weeks)
* insert RiskAfter(week-3, week 3, 3, wk, weeks)

* insert Phase(outcome, Outcome, follow-up, Follow-up, [[Scores on days 2, 8, 15, 29 and 43, then a decision.]])
* insert Order(action, acute, after-end)
* insert ScoresOnDay(2, 1)
* insert ScoresOnDay(8, 7)
* insert ScoresOnDay(15, 14)
* insert ScoresOnDay(29, 28)
* insert ScoresOnDay(43, 42)
* insert SymptomStep(action[=].action, benefit-review, Review of benefit, benefit-review, Review of benefit, trd-activity-benefit-review, must, [[Nothing more, a second dose, or another treatment. Not before three weeks after the dose.]])
* insert OffsetBetween(action[=].action, acute, after-start, 3, 6, wk, weeks)
* insert By(action[=].action, prescriber, Prescriber)
* insert RelapsePlan

* insert Phase(second-dose, Second dose, induction, Induction, [[Optional, at least three weeks after the first, with the same preparation, monitoring, integration and suicide-risk checks.]])
* action[=].requiredBehavior = #could
* insert Offset(action, acute, after-start, 3, wk, weeks)
* insert After(action, [[COMP006]])
* insert SymptomStep(action[=].action, second-preparation, Preparation for the second dose, preparation, Preparation, trd-activity-psilocybin-preparation, must, [[At least one session before the second dose.]])
* insert Order(action[=].action, second-dosing, before-start)
* insert By(action[=].action, lead-monitor, Lead monitor)
* insert SymptomStep(action[=].action, second-order, [[Psilocybin 25 mg, second dose]], medication-order, Medication order, trd-activity-psilocybin-order, must, [[25 mg by mouth, once.]])
* insert By(action[=].action, prescriber, Prescriber)
* insert SymptomStep(action[=].action, second-dosing, Second dosing session, dosing-session, Dosing session, trd-activity-psilocybin-dosing, must, [[At least three weeks after the first.]])
* action[=].action[=].timingDuration = 8 'h' "hours"
* insert Offset(action[=].action, acute, after-start, 3, wk, weeks)
* insert By(action[=].action, lead-monitor, Lead monitor)
* insert By(action[=].action, assistant-monitor, Assistant monitor)
* insert SafetyStep(action[=].action, second-monitoring, Monitoring of the second session, monitoring, Monitoring, trd-activity-psilocybin-monitoring, must, [[As in the first session.]])
* insert Order(action[=].action, second-dosing, concurrent)
* insert SymptomStep(action[=].action, second-integration, Integration after the second dose, integration, Integration, trd-activity-psilocybin-integration, must, [[The day after the second dose.]])
* insert Offset(action[=].action, second-dosing, after-start, 1, d, day)
* insert By(action[=].action, lead-monitor, Lead monitor)
* insert SafetyStep(action[=].action, second-risk, Suicide risk after the second dose, outcome-assessment, Outcome assessment, trd-activity-suicide-risk, must, [[On day 1, then weekly to week 3.]])
* action[=].action[=].cardinalityBehavior = #multiple
* insert OffsetBetween(action[=].action, second-dosing, after-start, 1, 21, d, days)

* insert FollowUpYear
