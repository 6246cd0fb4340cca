Instance: trd-protocol-esketamine-mdsi
InstanceOf: PlanDefinition
Usage: #definition
Title: "Protocol: Esketamine, acute suicidal ideation"
Description: "Esketamine nasal spray with an oral antidepressant in major depression with acute suicidal ideation or behaviour: 84 mg twice weekly for 4 weeks (56 mg if not tolerated), then review. It is not shown to prevent suicide: a safety plan and, where needed, admission go with it. The count of failed trials is not asked here. Source: Spravato label."
* insert Protocol(TRDProtocolEsketamineMDSI)
* insert ForModality(esketamine, Esketamine nasal spray)
* insert Source([[Spravato label, dosing and administration, major depressive disorder with acute suicidal ideation or behaviour]])
* insert Source([[Spravato REMS, last update seen 2024-12-31]])
* insert ProtocolGoals(madrs, MADRS total score, MADRS, 12, 4)
// The indication is depression with acute suicidal ideation, resistant to treatment or not.
* useContext[0].valueCodeableConcept = $SCT#370143000 "Major depressive disorder (disorder)"
* goal[0].addresses = $SCT#370143000 "Major depressive disorder (disorder)"
* goal[1].addresses = $SCT#370143000 "Major depressive disorder (disorder)"
* goal[2].addresses = $SCT#370143000 "Major depressive disorder (disorder)"

* insert Phase(screening, Screening, screening, Screening, [[Eligibility and safety; it may all happen within a day.]])
* insert SafetyStep(action[=].action, work-up, Work-up, screening, Screening, trd-activity-esketamine-screening, must, [[Vascular history, blood pressure, misuse risk, pregnancy, liver, drug list.]])
* insert Order(action[=].action, preparation, before-start)
* insert By(action[=].action, prescriber, Prescriber)
* insert Baseline

* insert Phase(preparation, Preparation, preparation, Preparation, [[Safety plan, counselling and enrolment before the first dose.]])
* insert Order(action, acute, before-start)
* insert SafetyStep(action[=].action, safety-plan, Safety plan, preparation, Preparation, trd-activity-safety-plan, must, [[Made before the first dose, checked at each visit.]])
* insert WithPatient(action[=].action)
* insert SafetyStep(action[=].action, consent, Consent and counselling, preparation, Preparation, trd-activity-esketamine-preparation, must, [[Risks, food and drink before the dose, way home, no driving until the next day after restful sleep.]])
* insert By(action[=].action, prescriber, Prescriber)
* insert WithPatient(action[=].action)
* insert SafetyStep(action[=].action, rems-enrolment, REMS enrolment, preparation, Preparation, trd-activity-esketamine-rems-enrolment, could, [[Outpatients in the United States: must be done before the first dose. Elsewhere, and for inpatients, left out.]])
* insert Order(action[=].action, acute, before-start)
* insert By(action[=].action, prescriber, Prescriber)

* insert Phase(acute, Induction, induction, Induction, [[Four weeks: eight sessions beside an oral antidepressant.]])
* insert SymptomStep(action[=].action, spray-order, Esketamine 84 mg, medication-order, Medication order, trd-activity-esketamine-order-mdsi, must, [[84 mg; 56 mg if not tolerated.]])
* insert By(action[=].action, prescriber, Prescriber)
* insert SymptomStep(action[=].action, antidepressant-order, Oral antidepressant, medication-order, Medication order, trd-activity-antidepressant-order, must, [[Required in this indication.]])
* insert By(action[=].action, prescriber, Prescriber)
* insert SymptomStep(action[=].action, sessions, Twice weekly for four weeks, dosing-session, Dosing session, trd-activity-esketamine-induction, must, [[Eight sessions.]])
* insert Course(action[=].action[=].timingTiming, 8, 2, 1, wk)
* insert By(action[=].action, administering-clinician, Administering clinician)
* insert SymptomStep(action[=].action, outcomes-week-4, Scores at week 4, outcome-assessment, Outcome assessment, trd-activity-outcomes, must, [[The scales of the baseline.]])
* insert Offset(action[=].action, acute, after-start, 4, wk, weeks)
* insert WithPatient(action[=].action)
* insert SymptomStep(action[=].action, benefit-review, Review of benefit at week 4, benefit-review, Review of benefit, trd-activity-benefit-review, must, [[Evidence of benefit decides whether treatment goes on.]])
* insert Offset(action[=].action, acute, after-start, 4, wk, weeks)
* insert By(action[=].action, prescriber, Prescriber)

* insert Phase(continuation, Continuation, continuation, Continuation, [[Relapse prevention with the antidepressant.]])
* insert Order(action, acute, after-end)
* insert RelapsePlan

* insert Group(throughout, Throughout treatment, [[With every session, and beside them.]])
* insert SafetyStep(action[=].action, monitoring, [[Monitoring of each session, 2 hours or more]], monitoring, Monitoring, trd-activity-esketamine-monitoring, must, [[Blood pressure before, about 40 minutes after and before leaving; SpO2, sedation, dissociation, breathing; at least 2 hours and until resolved.]])
* insert Order(action[=].action, acute, concurrent-with-start)
* insert By(action[=].action, monitoring-clinician, Monitoring clinician)
* insert SafetyStep(action[=].action, rems-form, REMS monitoring form, monitoring, Monitoring, trd-activity-esketamine-rems-form, could, [[Outpatients in the United States: after every session, within 7 days. Elsewhere, and for inpatients, left out.]])
* insert Order(action[=].action, acute, concurrent-with-start)
* insert By(action[=].action, monitoring-clinician, Monitoring clinician)
* insert SafetyStep(action[=].action, session-scores, Scores before each session, outcome-assessment, Outcome assessment, trd-activity-session-scores, must, [[C-SSRS screener and a short self-rating.]])
* insert Order(action[=].action, acute, concurrent-with-start)
* insert WithPatient(action[=].action)
* insert PsychotherapyBeside

* insert FollowUpYear
