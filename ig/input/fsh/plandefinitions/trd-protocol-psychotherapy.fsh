Instance: trd-protocol-psychotherapy
InstanceOf: PlanDefinition
Usage: #definition
Title: "Protocol: Psychotherapy"
Description: "Psychotherapy as companion of another treatment: work-up, agreement, one of cognitive behavioural therapy (14 weekly sessions, the default), dialectical behaviour therapy or another psychotherapy, review, relapse prevention, follow-up to month 12. Source: cognitive behavioural therapy after six ketamine infusions in those who had responded: self-rated outcome was better, the clinician's rating (MADRS) not significantly."
* insert Protocol(TRDProtocolPsychotherapy)
* insert ForModality(psychotherapy, Psychotherapy)
* insert Source([[Wilkinson 2021, Psychotherapy and Psychosomatics 90:318: cognitive behavioural therapy after ketamine]])
* insert Source([[NICE NG222: depression in adults]])
* insert ProtocolGoals(qids-sr16, QIDS-SR16 total score, QIDS-SR16, 5, 14)

* insert Phase(screening, Screening, screening, Screening, [[Before the decision.]])
* insert SafetyStep(action[=].action, work-up, Work-up, screening, Screening, trd-activity-psychotherapy-screening, must, [[History, earlier psychotherapy, risk, preference.]])
* insert Order(action[=].action, preparation, before-start)
* insert By(action[=].action, therapist, Therapist)
* insert Baseline

* insert Phase(preparation, Preparation, preparation, Preparation, [[Agreement on aims, kind and frequency.]])
* insert Order(action, acute, before-start)
* insert SymptomStep(action[=].action, start, Aims and agreement, preparation, Preparation, trd-activity-psychotherapy-start, must, [[Consent and safety plan included.]])
* insert By(action[=].action, therapist, Therapist)
* insert WithPatient(action[=].action)

* insert Phase(acute, Course of psychotherapy, induction, Induction, [[One kind of therapy.]])
* action[=].selectionBehavior = #exactly-one
* insert SymptomStep(action[=].action, cbt, Cognitive behavioural therapy, psychotherapy, Psychotherapy, trd-activity-cbt, must, [[Fourteen weekly sessions. The default.]])
* action[=].action[=].precheckBehavior = #yes
* insert Course(action[=].action[=].timingTiming, 14, 1, 1, wk)
* insert By(action[=].action, therapist, Therapist)
* insert SymptomStep(action[=].action, dbt, Dialectical behaviour therapy, psychotherapy, Psychotherapy, trd-activity-dbt, must, [[Weekly.]])
* action[=].action[=].precheckBehavior = #no
* insert Recurring(action[=].action[=].timingTiming, 1, 1, wk)
* insert By(action[=].action, therapist, Therapist)
* insert SymptomStep(action[=].action, other-psychotherapy, Another psychotherapy, psychotherapy, Psychotherapy, trd-activity-psychotherapy, must, [[Weekly, of the kind chosen with the person.]])
* action[=].action[=].precheckBehavior = #no
* insert Recurring(action[=].action[=].timingTiming, 1, 1, wk)
* insert By(action[=].action, therapist, Therapist)

* insert Phase(review, Review, optimisation, Optimisation, [[Scores and a decision at the end of the course.]])
* insert Offset(action, acute, after-start, 14, wk, weeks)
* insert SymptomStep(action[=].action, outcomes-end, Scores after the course, outcome-assessment, Outcome assessment, trd-activity-outcomes, must, [[The scales of the baseline.]])
* insert Offset(action[=].action, acute, after-start, 14, wk, weeks)
* insert WithPatient(action[=].action)
* insert SymptomStep(action[=].action, benefit-review, Review of benefit, benefit-review, Review of benefit, trd-activity-benefit-review, must, [[End, go on or change.]])
* insert Offset(action[=].action, acute, after-start, 14, wk, weeks)
* insert By(action[=].action, therapist, Therapist)

* insert Phase(continuation, Continuation, continuation, Continuation, [[What holds the gain.]])
* insert Order(action, review, after-end)
* insert RelapsePlan

* insert FollowUpYear
