Instance: trd-protocol-ketamine-im
InstanceOf: PlanDefinition
Usage: #definition
Title: "Protocol: Ketamine IM"
Description: "Racemic ketamine into the muscle as ketamine-assisted psychotherapy: work-up, consent, preparation with the therapist, six weekly injections of 0.3 to 1.0 mg/kg, integration after each, review of benefit, relapse prevention, follow-up to month 12. Off-label. Sources: trials of ketamine-assisted psychotherapy (dose), ASKP3, CANMAT 2021 (evidence for routes other than the vein is weaker). Number and spacing of the injections are defaults of this guide: no source fixes them."
* insert Protocol(TRDProtocolKetamineIM)
* insert ForModality(ketamine-im, [[Racemic ketamine, intramuscular]])
* insert Source([[Trials of ketamine-assisted psychotherapy: 0.3 to 1.0 mg/kg into the muscle]])
* insert LinkedSource([[CANMAT 2021 task force: racemic ketamine in adults with major depressive disorder]], https://pubmed.ncbi.nlm.nih.gov/33174760)
* insert Source([[ASKP3 2025: standards of practice for ketamine]])
* insert ProtocolGoals(madrs, MADRS total score, MADRS, 10, 6)

* insert Phase(screening, Screening, screening, Screening, [[Eligibility and safety before the decision to treat.]])
* insert SafetyStep(action[=].action, work-up, Work-up, screening, Screening, trd-activity-ketamine-screening, must, [[History, two or more adequate trials, blood pressure, weight, liver, pregnancy, urine toxicology, bladder, drug list.]])
* insert Order(action[=].action, preparation, before-start)
* insert By(action[=].action, prescriber, Prescriber)
* insert Baseline

* insert Phase(preparation, Preparation, preparation, Preparation, [[Consent, instructions and preparation with the therapist.]])
* insert Order(action, acute, before-start)
* insert SafetyStep(action[=].action, consent, Consent and instructions, preparation, Preparation, trd-activity-ketamine-preparation, must, [[Consent to off-label use; fasting, way home, no driving until the next day.]])
* insert By(action[=].action, prescriber, Prescriber)
* insert WithPatient(action[=].action)
* insert SymptomStep(action[=].action, preparation-session, Preparation session, preparation, Preparation, trd-activity-ketamine-assisted-preparation, must, [[One or more sessions with the therapist before the first injection.]])
* action[=].action[=].cardinalityBehavior = #multiple
* insert Order(action[=].action, acute, before-start)
* insert By(action[=].action, therapist, Therapist)

* insert Phase(acute, Acute series, induction, Induction, [[Six weekly injections, the therapist present.]])
* insert SymptomStep(action[=].action, injections-order, Ketamine 0.3 to 1.0 mg/kg, medication-order, Medication order, trd-activity-ketamine-im-order, must, [[0.3 to 1.0 mg/kg into the muscle; the prescriber chooses within the range.]])
* insert By(action[=].action, prescriber, Prescriber)
* insert SymptomStep(action[=].action, injections, Six weekly injections, dosing-session, Dosing session, trd-activity-ketamine-im-series, must, [[One a week, six injections, the therapist present.]])
* insert Course(action[=].action[=].timingTiming, 6, 1, 1, wk)
* insert By(action[=].action, administering-clinician, Administering clinician)
* insert By(action[=].action, therapist, Therapist)

* insert Phase(integration, Integration, integration, Integration, [[A session after each injection.]])
* insert Order(action, acute, concurrent)
* insert SymptomStep(action[=].action, integration-sessions, Integration after each injection, integration, Integration, trd-activity-ketamine-integration, must, [[From the day after the first injection, one session for each.]])
* insert Course(action[=].action[=].timingTiming, 6, 1, 1, wk)
* insert Offset(action[=].action, acute, after-start, 1, d, day)
* insert By(action[=].action, therapist, Therapist)

* insert Phase(review, Review, optimisation, Optimisation, [[Scores at the end of the series and a decision.]])
* insert Order(action, acute, after-end)
* insert SymptomStep(action[=].action, outcomes-end, Scores after the series, outcome-assessment, Outcome assessment, trd-activity-outcomes, must, [[The scales of the baseline, within a week of the sixth injection.]])
* insert OffsetBetween(action[=].action, acute, after-end, 0, 7, d, days)
* insert WithPatient(action[=].action)
* insert SymptomStep(action[=].action, benefit-review, Review of benefit, benefit-review, Review of benefit, trd-activity-benefit-review, must, [[After six injections: go on, change or stop.]])
* insert OffsetBetween(action[=].action, acute, after-end, 0, 7, d, days)
* insert By(action[=].action, prescriber, Prescriber)

* insert Phase(continuation, Continuation, continuation, Continuation, [[Relapse prevention. No schedule of further injections has a source.]])
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
