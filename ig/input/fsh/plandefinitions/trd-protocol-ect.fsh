Instance: trd-protocol-ect
InstanceOf: PlanDefinition
Usage: #definition
Title: "Protocol: ECT"
Description: "A course of electroconvulsive therapy: work-up with anaesthesia and cognition, consent, titration in the first session, two or three sessions a week, usually 6 to 12, with review of each one or two, cognition before, during and after, continuation (weekly, every two weeks, monthly) and relapse prevention drugs. Electrode placement and dose are set by the psychiatrist. Ketamine as anaesthetic is recorded as a role of the drug in the session and has no protocol: it did not improve the outcome of depression. Sources: 21 CFR 882.5940, NICE NG222, ELEKT-D, PRIDE, Jelovac 2013."
* insert Protocol(TRDProtocolECT)
* insert ForModality(ect, Electroconvulsive therapy)
* insert Source([[21 CFR 882.5940: electroconvulsive therapy device]])
* insert Source([[NICE NG222, section 1.13: electroconvulsive therapy]])
* insert LinkedSource([[Anand 2023, ELEKT-D: ketamine or ECT for nonpsychotic treatment-resistant depression]], https://pubmed.ncbi.nlm.nih.gov/37224232)
* insert LinkedSource([[Kellner 2016, PRIDE: continuation ECT with venlafaxine and lithium]], https://doi.org/10.1176/appi.ajp.2016.16010118)
* insert LinkedSource([[Jelovac 2013: relapse after ECT]], https://doi.org/10.1038/npp.2013.149)
* insert LinkedSource([[Stimulus titration and dosing in ECT]], https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2933093)
* insert ProtocolGoals(hamd17, HAM-D 17-item total score, HAM-D17, 7, 6)

* insert Phase(screening, Screening, screening, Screening, [[Work-up for treatment and anaesthesia.]])
* insert SafetyStep(action[=].action, work-up, Work-up with anaesthesia, screening, Screening, trd-activity-ect-screening, must, [[ECT history, physical, dental and anaesthetic assessment, blood tests, ECG.]])
* insert Order(action[=].action, preparation, before-start)
* insert By(action[=].action, ect-psychiatrist, ECT psychiatrist)
* insert By(action[=].action, anaesthetist, Anaesthetist)
* insert SafetyStep(action[=].action, drug-review, Drug review, screening, Screening, trd-activity-ect-drug-review, must, [[Lithium, benzodiazepines, anticonvulsants, theophylline.]])
* insert By(action[=].action, ect-psychiatrist, ECT psychiatrist)
* insert SafetyStep(action[=].action, cognition-before, Cognition before the course, screening, Screening, trd-activity-ect-cognition-baseline, must, [[Orientation, attention, memory, executive function.]])
* insert Order(action[=].action, acute, before-start)
* insert After(action[=].action, [[21 CFR 882.5940]])
* insert Baseline

* insert Phase(preparation, Preparation, preparation, Preparation, [[Consent and instructions.]])
* insert Order(action, acute, before-start)
* insert SafetyStep(action[=].action, consent, Consent to ECT and anaesthesia, preparation, Preparation, trd-activity-ect-consent, must, [[Renewed for continuation, revocable at any time.]])
* insert By(action[=].action, ect-psychiatrist, ECT psychiatrist)
* insert WithPatient(action[=].action)

* insert Phase(acute, Acute course, induction, Induction, [[Usually 6 to 12 sessions, the first included; it ends at stable remission.]])
* insert SymptomStep(action[=].action, titration, First session with titration, ect-session, ECT session, trd-activity-ect-titration, must, [[Seizure threshold found; later stimuli follow from it.]])
* insert By(action[=].action, ect-psychiatrist, ECT psychiatrist)
* insert By(action[=].action, anaesthetist, Anaesthetist)
* insert OneOf(action[=].action, frequency, Sessions 2 to 12, [[Two or three sessions a week; 6 to 12 in all.]])
* insert Order(action[=].action, titration, after-end)
* insert SymptomStep(action[=].action[=].action, twice-weekly, Two sessions a week, ect-session, ECT session, trd-activity-ect-course-twice, must, [[Up to 11 sessions after the first, usually 5 or more. The default.]])
* action[=].action[=].action[=].precheckBehavior = #yes
* insert Course(action[=].action[=].action[=].timingTiming, 11, 2, 1, wk)
* insert By(action[=].action[=].action, ect-psychiatrist, ECT psychiatrist)
* insert By(action[=].action[=].action, anaesthetist, Anaesthetist)
* insert SymptomStep(action[=].action[=].action, thrice-weekly, Three sessions a week, ect-session, ECT session, trd-activity-ect-course-thrice, must, [[Up to 11 sessions after the first, usually 5 or more.]])
* action[=].action[=].action[=].precheckBehavior = #no
* insert Course(action[=].action[=].action[=].timingTiming, 11, 3, 1, wk)
* insert By(action[=].action[=].action, ect-psychiatrist, ECT psychiatrist)
* insert By(action[=].action[=].action, anaesthetist, Anaesthetist)
* insert SymptomStep(action[=].action, course-review, Review of each one or two sessions, benefit-review, Review of benefit, trd-activity-ect-review, must, [[Change placement or dose without response by about session 6; stop at stable remission or when harm exceeds benefit.]])
* action[=].action[=].cardinalityBehavior = #multiple
* insert Order(action[=].action, frequency, concurrent)
* insert By(action[=].action, ect-psychiatrist, ECT psychiatrist)
* insert After(action[=].action, [[NICE NG222]])
* insert SafetyStep(action[=].action, cognition-during, Cognition during the course, monitoring, Monitoring, trd-activity-ect-cognition, must, [[At about session 6, and at any change.]])
* action[=].action[=].cardinalityBehavior = #multiple
* insert Order(action[=].action, frequency, concurrent)
* insert After(action[=].action, [[21 CFR 882.5940]])

* insert Phase(review, End of the course, optimisation, Optimisation, [[Scores and cognition after the last session of the course.]])
* insert Order(action, acute, after-end)
* insert SymptomStep(action[=].action, outcomes-end, Scores after the course, outcome-assessment, Outcome assessment, trd-activity-outcomes, must, [[The scales of the baseline, within a week.]])
* insert OffsetBetween(action[=].action, acute, after-end, 0, 7, d, days)
* insert WithPatient(action[=].action)
* insert SafetyStep(action[=].action, cognition-after, Cognition after the course, monitoring, Monitoring, trd-activity-ect-cognition, must, [[Within two weeks, again at follow-up.]])
* insert OffsetBetween(action[=].action, acute, after-end, 0, 14, d, days)

* insert Phase(continuation, Continuation, continuation, Continuation, [[Drugs for everybody who responded; continuation ECT where chosen. Relapse is common even with continuation (Jelovac 2013).]])
* insert Order(action, review, after-end)
* insert SymptomStep(action[=].action, venlafaxine, Venlafaxine, medication-order, Medication order, trd-activity-venlafaxine-order, could, [[As in PRIDE; another antidepressant may take its place.]])
* insert Order(action[=].action, acute, after-end)
* insert By(action[=].action, prescriber, Prescriber)
* insert After(action[=].action, [[PRIDE]])
* insert SymptomStep(action[=].action, lithium, Lithium, medication-order, Medication order, trd-activity-lithium-order, could, [[To be considered, as in PRIDE and NICE NG222.]])
* insert Order(action[=].action, acute, after-end)
* insert By(action[=].action, prescriber, Prescriber)
* insert After(action[=].action, [[PRIDE; NICE NG222]])
* insert SymptomStep(action[=].action, weekly, Weekly ECT, maintenance-session, Maintenance session, trd-activity-ect-weekly, could, [[Four sessions in the first month.]])
* insert Course(action[=].action[=].timingTiming, 4, 1, 1, wk)
* insert Order(action[=].action, acute, after-end)
* insert After(action[=].action, [[PRIDE]])
* insert SymptomStep(action[=].action, two-weekly, ECT every two weeks, maintenance-session, Maintenance session, trd-activity-ect-two-weekly, could, [[Four sessions, or by symptoms.]])
* insert Course(action[=].action[=].timingTiming, 4, 1, 2, wk)
* insert Order(action[=].action, weekly, after-end)
* insert RelapsePlan

* insert Phase(maintenance, Maintenance, maintenance, Maintenance, [[Monthly ECT as long as it holds the response.]])
* insert Order(action, continuation, after-end)
* insert SymptomStep(action[=].action, monthly, Monthly ECT, maintenance-session, Maintenance session, trd-activity-ect-monthly, could, [[Consent renewed, cognition followed.]])
* insert Recurring(action[=].action[=].timingTiming, 1, 1, mo)
* insert Order(action[=].action, two-weekly, after-end)

* insert Group(throughout, Throughout treatment, [[With every session, and beside them.]])
* insert SafetyStep(action[=].action, monitoring, Monitoring of each session, monitoring, Monitoring, trd-activity-ect-monitoring, must, [[Anaesthesia, stimulus, seizure and recovery; escort for 24 hours.]])
* insert Order(action[=].action, acute, concurrent-with-start)
* insert By(action[=].action, anaesthetist, Anaesthetist)
* insert By(action[=].action, nurse, Nurse)
* insert SafetyStep(action[=].action, reorientation, Reorientation after each session, monitoring, Monitoring, trd-activity-ect-reorientation, must, [[Time from the end of the seizure to orientation.]])
* insert Order(action[=].action, acute, concurrent-with-start)
* insert By(action[=].action, nurse, Nurse)
* insert SafetyStep(action[=].action, session-scores, Scores before each session, outcome-assessment, Outcome assessment, trd-activity-session-scores, must, [[C-SSRS screener and a short self-rating.]])
* insert Order(action[=].action, acute, concurrent-with-start)
* insert WithPatient(action[=].action)
* insert PsychotherapyBeside

* insert FollowUpYear
