CodeSystem: TRDChartRule
Id: trd-chart-rule
Title: "TRD Chart Rule"
Description: "The rules that need more than one resource or session, as data: what they look for, where they apply, their thresholds, and the message. Software evaluates them over the chart of a person and reads the figures from here. The code is the id of the rule (CNT: counting, INT: interaction); a rule with other figures elsewhere has a concept for each, with a suffix. The definition says what to do, as the messages of the profile rules do. Rules that one resource or one session bundle can show are invariants of the profiles and do not stand here. Sources: see the property source of each concept."
* insert LocalCodeSystem(TRDChartRuleValueSet)
* ^property[0].code = #kind
* ^property[=].description = "gate: has to hold before or while a treatment is given; count: how often or how far apart; interaction: two things that meet"
* ^property[=].type = #string
* ^property[+].code = #severity
* ^property[=].description = "error or warning. An error is one on $validate and for sessions recorded here; on import the record is kept and the same finding is a warning"
* ^property[=].type = #string
* ^property[+].code = #source
* ^property[=].description = "Where the rule comes from"
* ^property[=].type = #string
* ^property[+].code = #modality
* ^property[=].description = "Treatment (trd-modality) the rule is about; repeats; absent: every treatment"
* ^property[=].type = #Coding
* ^property[+].code = #other-modality
* ^property[=].description = "Treatment (trd-modality) that must not run beside modality; repeats"
* ^property[=].type = #Coding
* ^property[+].code = #jurisdiction
* ^property[=].description = "ISO 3166 code of the country or state in which alone the rule applies: US, US-OR; absent: everywhere"
* ^property[=].type = #string
* ^property[+].code = #setting
* ^property[=].description = "outpatient: the rule is not asked of inpatient sessions; absent: every setting"
* ^property[=].type = #string
* ^property[+].code = #legal-basis
* ^property[=].description = "Legal basis (trd-legal-basis) under which alone the rule applies; absent: under each"
* ^property[=].type = #Coding
* ^property[+].code = #not-indication
* ^property[=].description = "Indication to which the rule does not apply. mdsi: depression with acute suicidal ideation or behaviour, an indication of its own on the esketamine label; a plan is of it when its instantiatesCanonical is trd-protocol-esketamine-mdsi"
* ^property[=].type = #string
* ^property[+].code = #product
* ^property[=].description = "Name of the only product the rule is about; absent: every product of the modality"
* ^property[=].type = #string
* ^property[+].code = #drug-class
* ^property[=].description = "What meets the treatment; repeats. ssri, snri and maoi are values of the property class in trd-antidepressant, lithium is a code there; the others are codes of trd-interaction-class"
* ^property[=].type = #string
* ^property[+].code = #effect
* ^property[=].description = "What the interaction does: blood-pressure, sedation, seizure, review, blunted-effect"
* ^property[=].type = #string
* ^property[+].code = #activity-kind
* ^property[=].description = "Step (trd-activity-kind) that the rule looks for"
* ^property[=].type = #Coding
* ^property[+].code = #placement
* ^property[=].description = "Electrode placement (trd-ect-placement) to which the rule applies; repeats"
* ^property[=].type = #Coding
* ^property[+].code = #count-min
* ^property[=].description = "Least number, in {count}"
* ^property[=].type = #decimal
* ^property[+].code = #count-max
* ^property[=].description = "Greatest number, in {count}"
* ^property[=].type = #decimal
* ^property[+].code = #days
* ^property[=].description = "Length in days (UCUM d) of the window in which is counted"
* ^property[=].type = #decimal
* ^property[+].code = #days-min
* ^property[=].description = "Least distance in days (UCUM d)"
* ^property[=].type = #decimal
* ^property[+].code = #days-max
* ^property[=].description = "Greatest distance in days (UCUM d)"
* ^property[=].type = #decimal
* ^property[+].code = #hours-min
* ^property[=].description = "Least distance in hours (UCUM h)"
* ^property[=].type = #decimal
* ^property[+].code = #week-from
* ^property[=].description = "First week of the course, 1 being the first, in which the rule applies"
* ^property[=].type = #decimal
* ^property[+].code = #week-to
* ^property[=].description = "Last week of the course in which the rule applies"
* ^property[=].type = #decimal
* ^property[+].code = #age
* ^property[=].description = "Least age in years (UCUM a) at the session"
* ^property[=].type = #decimal
* ^property[+].code = #dose-max
* ^property[=].description = "Greatest dose in mg"
* ^property[=].type = #decimal
* ^property[+].code = #ratio-min
* ^property[=].description = "Least ratio of charge to titrated seizure threshold (UCUM 1)"
* ^property[=].type = #decimal
* ^property[+].code = #ratio-max
* ^property[=].description = "Greatest ratio of charge to titrated seizure threshold (UCUM 1)"
* ^property[=].type = #decimal
* #TRD-04 "Two failed trials" "An active plan for treatment-resistant depression must stand on at least two adequate trials without response: record the trials with adequacy and outcome, or correct the diagnosis"
* insert ChartRule(TRD-04, gate, error, [[US and EU esketamine labels; ELEKT-D]])
* insert RuleCoding(TRD-04, modality, TRDModality, ketamine-iv)
* insert RuleCoding(TRD-04, modality, TRDModality, ketamine-im)
* insert RuleCoding(TRD-04, modality, TRDModality, ketamine-intranasal)
* insert RuleCoding(TRD-04, modality, TRDModality, esketamine)
* insert RuleCoding(TRD-04, modality, TRDModality, psilocybin)
* insert RuleCoding(TRD-04, modality, TRDModality, ect)
* insert RuleText(TRD-04, not-indication, mdsi)
* insert RuleNumber(TRD-04, count-min, 2)
* #CON-01 "Consent before treatment" "An active treatment consent must be dated at or before the first session of its modality: record the consent, or correct its dateTime"
* insert ChartRule(CON-01, gate, error, [[NICE NG222; ECT consent guidance; psilocybin programme rules]])
* insert RuleCoding(CON-01, modality, TRDModality, ketamine-iv)
* insert RuleCoding(CON-01, modality, TRDModality, ketamine-im)
* insert RuleCoding(CON-01, modality, TRDModality, ketamine-intranasal)
* insert RuleCoding(CON-01, modality, TRDModality, esketamine)
* insert RuleCoding(CON-01, modality, TRDModality, psilocybin)
* insert RuleCoding(CON-01, modality, TRDModality, ect)
* #BAS-01 "Suicide risk at baseline" "A suicide-risk screen (C-SSRS) must be recorded before the first session: add it with its date"
* insert ChartRule(BAS-01, gate, error, [[Spravato boxed warning; COMP001]])
* insert RuleCoding(BAS-01, modality, TRDModality, ketamine-iv)
* insert RuleCoding(BAS-01, modality, TRDModality, ketamine-im)
* insert RuleCoding(BAS-01, modality, TRDModality, ketamine-intranasal)
* insert RuleCoding(BAS-01, modality, TRDModality, esketamine)
* insert RuleCoding(BAS-01, modality, TRDModality, psilocybin)
* insert RuleCoding(BAS-01, modality, TRDModality, ect)
* #BAS-02 "Severity at baseline" "A depression score (MADRS, HAM-D, PHQ-9, QIDS) must be recorded before the first session: add it with its date"
* insert ChartRule(BAS-02, gate, error, [[Outcome schedule of this guide; ELEKT-D]])
* insert RuleCoding(BAS-02, modality, TRDModality, ketamine-iv)
* insert RuleCoding(BAS-02, modality, TRDModality, ketamine-im)
* insert RuleCoding(BAS-02, modality, TRDModality, ketamine-intranasal)
* insert RuleCoding(BAS-02, modality, TRDModality, esketamine)
* insert RuleCoding(BAS-02, modality, TRDModality, psilocybin)
* insert RuleCoding(BAS-02, modality, TRDModality, ect)
* #ESK-08 "REMS enrolment" "In an outpatient setting of the United States the person must be enrolled in the Spravato REMS on or before the first session: record the enrolment (EpisodeOfCare) with its start"
* insert ChartRule(ESK-08, gate, error, [[Spravato REMS]])
* insert RuleCoding(ESK-08, modality, TRDModality, esketamine)
* insert RuleText(ESK-08, jurisdiction, US)
* insert RuleText(ESK-08, setting, outpatient)
* #ESK-09 "REMS monitoring form" "In an outpatient setting of the United States the patient monitoring form should be filed within 7 days of the session: file it, or correct its authored date"
* insert ChartRule(ESK-09, count, warning, [[Spravato REMS]])
* insert RuleCoding(ESK-09, modality, TRDModality, esketamine)
* insert RuleText(ESK-09, jurisdiction, US)
* insert RuleText(ESK-09, setting, outpatient)
* insert RuleNumber(ESK-09, days-max, 7)
* #ESK-10 "REMS-certified setting" "In the United States esketamine must be given in a REMS-certified setting: name the certified HealthcareService, or correct its characteristic. Inpatient settings are certified too"
* insert ChartRule(ESK-10, gate, error, [[Spravato REMS]])
* insert RuleCoding(ESK-10, modality, TRDModality, esketamine)
* insert RuleText(ESK-10, jurisdiction, US)
* #ESK-11 "First esketamine dose" "The first esketamine dose of a plan for treatment-resistant depression must not be above 56 mg (28 mg where the label starts elders lower): correct the dose or the date of the administration. Depression with acute suicidal ideation starts at 84 mg and is not asked"
* insert ChartRule(ESK-11, gate, error, [[Spravato label]])
* insert RuleCoding(ESK-11, modality, TRDModality, esketamine)
* insert RuleText(ESK-11, not-indication, mdsi)
* insert RuleNumber(ESK-11, dose-max, 56)
* #ESK-12 "Minimum age, drug sessions" "The person must be at least 18 years old at the first drug session: check birthDate and the date of the session"
* insert ChartRule(ESK-12, gate, error, [[Spravato label; ketamine and psilocybin trials]])
* insert RuleCoding(ESK-12, modality, TRDModality, ketamine-iv)
* insert RuleCoding(ESK-12, modality, TRDModality, ketamine-im)
* insert RuleCoding(ESK-12, modality, TRDModality, ketamine-intranasal)
* insert RuleCoding(ESK-12, modality, TRDModality, esketamine)
* insert RuleCoding(ESK-12, modality, TRDModality, psilocybin)
* insert RuleNumber(ESK-12, age, 18)
* #ESK-12-ECT "Minimum age, ECT" "The person must be at least 13 years old at the first ECT session: check birthDate and the date of the session"
* insert ChartRule(ESK-12-ECT, gate, error, [[21 CFR 882.5940]])
* insert RuleCoding(ESK-12-ECT, modality, TRDModality, ect)
* insert RuleNumber(ESK-12-ECT, age, 13)
* #ESK-12-OR "Minimum age, Oregon psilocybin" "Under the Oregon programme the person must be at least 21 years old at the first session: check birthDate and the date of the session"
* insert ChartRule(ESK-12-OR, gate, error, [[OAR 333-333]])
* insert RuleCoding(ESK-12-OR, modality, TRDModality, psilocybin)
* insert RuleText(ESK-12-OR, jurisdiction, US-OR)
* insert RuleCoding(ESK-12-OR, legal-basis, TRDLegalBasis, state-program)
* insert RuleNumber(ESK-12-OR, age, 21)
* #PSI-04 "Preparation before psilocybin" "A preparation session must be completed before the first dosing session: record it as completed, or move the dosing session"
* insert ChartRule(PSI-04, gate, error, [[Psilocybin trials and programme rules]])
* insert RuleCoding(PSI-04, modality, TRDModality, psilocybin)
* insert RuleCoding(PSI-04, activity-kind, TRDActivityKind, preparation)
* #PSI-04-OR "Preparation, Oregon psilocybin" "Under the Oregon programme a preparation session must be completed at least 24 hours and at most 90 days before the first dosing session: record it as completed, or move the dosing session"
* insert ChartRule(PSI-04-OR, gate, error, [[OAR 333-333]])
* insert RuleCoding(PSI-04-OR, modality, TRDModality, psilocybin)
* insert RuleText(PSI-04-OR, jurisdiction, US-OR)
* insert RuleCoding(PSI-04-OR, legal-basis, TRDLegalBasis, state-program)
* insert RuleCoding(PSI-04-OR, activity-kind, TRDActivityKind, preparation)
* insert RuleNumber(PSI-04-OR, hours-min, 24)
* insert RuleNumber(PSI-04-OR, days-max, 90)
* #PSI-05 "No lithium with psilocybin" "A person with an active psilocybin plan must not take lithium: end the lithium in the record once it is stopped, or hold the plan. Seizures are reported with the pair"
* insert ChartRule(PSI-05, gate, error, [[DOI 10.1055/a-1524-2794; Oregon client information form]])
* insert RuleCoding(PSI-05, modality, TRDModality, psilocybin)
* insert RuleText(PSI-05, drug-class, lithium)
* insert RuleText(PSI-05, effect, seizure)
* #ECT-07 "Cognition before ECT" "A formal cognitive assessment must precede the first ECT session: add it (such as MoCA) with its date"
* insert ChartRule(ECT-07, gate, error, [[21 CFR 882.5940]])
* insert RuleCoding(ECT-07, modality, TRDModality, ect)
* #ECT-10 "Symptom score near ECT" "A symptom score should exist in the 10 days before each ECT session: add it with its date"
* insert ChartRule(ECT-10, count, warning, [[21 CFR 882.5940; NNDC documentation set]])
* insert RuleCoding(ECT-10, modality, TRDModality, ect)
* insert RuleNumber(ECT-10, days-max, 10)
* #CMB-02 "Psilocybin beside another treatment" "An active psilocybin plan must not overlap an active plan of ketamine, esketamine or ECT: end or hold one of them, or correct the periods"
* insert ChartRule(CMB-02, gate, error, [[Psilocybin trial exclusions]])
* insert RuleCoding(CMB-02, modality, TRDModality, psilocybin)
* insert RuleCoding(CMB-02, other-modality, TRDModality, ketamine-iv)
* insert RuleCoding(CMB-02, other-modality, TRDModality, ketamine-im)
* insert RuleCoding(CMB-02, other-modality, TRDModality, ketamine-intranasal)
* insert RuleCoding(CMB-02, other-modality, TRDModality, esketamine)
* insert RuleCoding(CMB-02, other-modality, TRDModality, ect)
* #CNT-01 "Esketamine, weeks 1 to 4" "Esketamine should be given at most twice a week in weeks 1 to 4: check the dates of the sessions"
* insert ChartRule(CNT-01, count, warning, [[Spravato label]])
* insert RuleCoding(CNT-01, modality, TRDModality, esketamine)
* insert RuleNumber(CNT-01, count-max, 2)
* insert RuleNumber(CNT-01, days, 7)
* insert RuleNumber(CNT-01, week-from, 1)
* insert RuleNumber(CNT-01, week-to, 4)
* #CNT-02 "Esketamine, from week 5" "Esketamine should be given at most once a week from week 5: check the dates of the sessions, or document the return to the earlier schedule after missed sessions"
* insert ChartRule(CNT-02, count, warning, [[Spravato label]])
* insert RuleCoding(CNT-02, modality, TRDModality, esketamine)
* insert RuleNumber(CNT-02, count-max, 1)
* insert RuleNumber(CNT-02, days, 7)
* insert RuleNumber(CNT-02, week-from, 5)
* #CNT-03 "Esketamine, review of benefit" "Benefit should be reviewed between the end of week 4 and the first session of week 5: record the review with its date"
* insert ChartRule(CNT-03, count, warning, [[Spravato label]])
* insert RuleCoding(CNT-03, modality, TRDModality, esketamine)
* insert RuleCoding(CNT-03, activity-kind, TRDActivityKind, benefit-review)
* insert RuleNumber(CNT-03, week-from, 4)
* insert RuleNumber(CNT-03, week-to, 5)
* #CNT-04 "ECT, sessions a week" "ECT should be given at most three times a week: check the dates of the sessions"
* insert ChartRule(CNT-04, count, warning, [[APA and NNDC practice; ELEKT-D]])
* insert RuleCoding(CNT-04, modality, TRDModality, ect)
* insert RuleNumber(CNT-04, count-max, 3)
* insert RuleNumber(CNT-04, days, 7)
* #CNT-05 "ECT, review after 12 sessions" "More than 12 ECT sessions without a review of benefit: record the review, or decide whether to go on"
* insert ChartRule(CNT-05, count, warning, [[Usual course of 6 to 12 sessions]])
* insert RuleCoding(CNT-05, modality, TRDModality, ect)
* insert RuleCoding(CNT-05, activity-kind, TRDActivityKind, benefit-review)
* insert RuleNumber(CNT-05, count-max, 12)
* #CNT-06 "Ketamine, review after 6 infusions" "More than 6 ketamine infusions in 4 weeks without a review of response: record the review, or decide whether to go on"
* insert ChartRule(CNT-06, count, warning, [[ELEKT-D; Phillips 2019]])
* insert RuleCoding(CNT-06, modality, TRDModality, ketamine-iv)
* insert RuleCoding(CNT-06, activity-kind, TRDActivityKind, benefit-review)
* insert RuleNumber(CNT-06, count-max, 6)
* insert RuleNumber(CNT-06, days, 28)
* #CNT-07 "COMP360, distance of doses" "Doses of COMP360 should be at least 21 days apart: check the dates of the sessions"
* insert ChartRule(CNT-07, count, warning, [[COMP006]])
* insert RuleCoding(CNT-07, modality, TRDModality, psilocybin)
* insert RuleText(CNT-07, product, COMP360)
* insert RuleNumber(CNT-07, days-min, 21)
* #CNT-08 "Integration after psilocybin" "Integration should be completed, or recorded as declined, within 14 days of the dosing session: record the session, or the reason why there is none"
* insert ChartRule(CNT-08, count, warning, [[New Mexico programme rules; common trial practice]])
* insert RuleCoding(CNT-08, modality, TRDModality, psilocybin)
* insert RuleCoding(CNT-08, activity-kind, TRDActivityKind, integration)
* insert RuleNumber(CNT-08, days-max, 14)
* #CNT-09 "ECT charge, right unilateral" "The charge of right unilateral ECT should be at least 5 times the titrated threshold: check placement and charge"
* insert ChartRule(CNT-09, count, warning, [[Dose-titration protocols (6 times the threshold)]])
* insert RuleCoding(CNT-09, modality, TRDModality, ect)
* insert RuleCoding(CNT-09, placement, TRDEctPlacement, right-unilateral)
* insert RuleNumber(CNT-09, ratio-min, 5)
* #CNT-10 "ECT charge, bilateral" "The charge of bilateral ECT should be 1.5 to 2.5 times the titrated threshold: check placement and charge"
* insert ChartRule(CNT-10, count, warning, [[Dose-titration protocols]])
* insert RuleCoding(CNT-10, modality, TRDModality, ect)
* insert RuleCoding(CNT-10, placement, TRDEctPlacement, bitemporal)
* insert RuleCoding(CNT-10, placement, TRDEctPlacement, bifrontal)
* insert RuleNumber(CNT-10, ratio-min, 1.5)
* insert RuleNumber(CNT-10, ratio-max, 2.5)
* #INT-01 "Ketamine or esketamine with an MAOI" "Ketamine or esketamine meets a monoamine oxidase inhibitor: blood pressure may rise further. Weigh the risk, and measure blood pressure closely"
* insert ChartRule(INT-01, interaction, warning, [[Spravato label]])
* insert RuleCoding(INT-01, modality, TRDModality, ketamine-iv)
* insert RuleCoding(INT-01, modality, TRDModality, ketamine-im)
* insert RuleCoding(INT-01, modality, TRDModality, ketamine-intranasal)
* insert RuleCoding(INT-01, modality, TRDModality, esketamine)
* insert RuleText(INT-01, drug-class, maoi)
* insert RuleText(INT-01, effect, blood-pressure)
* #INT-02 "Ketamine or esketamine with a stimulant" "Ketamine or esketamine meets a psychostimulant: blood pressure may rise further. Weigh the risk, and measure blood pressure closely"
* insert ChartRule(INT-02, interaction, warning, [[Spravato label]])
* insert RuleCoding(INT-02, modality, TRDModality, ketamine-iv)
* insert RuleCoding(INT-02, modality, TRDModality, ketamine-im)
* insert RuleCoding(INT-02, modality, TRDModality, ketamine-intranasal)
* insert RuleCoding(INT-02, modality, TRDModality, esketamine)
* insert RuleText(INT-02, drug-class, psychostimulant)
* insert RuleText(INT-02, effect, blood-pressure)
* #INT-03 "Ketamine or esketamine with a benzodiazepine" "Ketamine or esketamine meets a benzodiazepine: sedation may be deeper. Review the benzodiazepine, and watch sedation and breathing closely"
* insert ChartRule(INT-03, interaction, warning, [[Spravato label; Spravato REMS monitoring form]])
* insert RuleCoding(INT-03, modality, TRDModality, ketamine-iv)
* insert RuleCoding(INT-03, modality, TRDModality, ketamine-im)
* insert RuleCoding(INT-03, modality, TRDModality, ketamine-intranasal)
* insert RuleCoding(INT-03, modality, TRDModality, esketamine)
* insert RuleText(INT-03, drug-class, benzodiazepine)
* insert RuleText(INT-03, effect, sedation)
* #INT-04 "Ketamine or esketamine with an opioid" "Ketamine or esketamine meets an opioid: sedation may be deeper and breathing slower. Review the opioid, and watch sedation and breathing closely"
* insert ChartRule(INT-04, interaction, warning, [[Spravato label; Spravato REMS monitoring form]])
* insert RuleCoding(INT-04, modality, TRDModality, ketamine-iv)
* insert RuleCoding(INT-04, modality, TRDModality, ketamine-im)
* insert RuleCoding(INT-04, modality, TRDModality, ketamine-intranasal)
* insert RuleCoding(INT-04, modality, TRDModality, esketamine)
* insert RuleText(INT-04, drug-class, opioid)
* insert RuleText(INT-04, effect, sedation)
* #INT-05 "Ketamine or esketamine with alcohol" "Ketamine or esketamine meets alcohol: sedation may be deeper. Ask about alcohol before the session, and move the session if need be"
* insert ChartRule(INT-05, interaction, warning, [[Spravato label]])
* insert RuleCoding(INT-05, modality, TRDModality, ketamine-iv)
* insert RuleCoding(INT-05, modality, TRDModality, ketamine-im)
* insert RuleCoding(INT-05, modality, TRDModality, ketamine-intranasal)
* insert RuleCoding(INT-05, modality, TRDModality, esketamine)
* insert RuleText(INT-05, drug-class, alcohol)
* insert RuleText(INT-05, effect, sedation)
* #INT-06 "ECT with lithium" "ECT meets lithium: review lithium before the course"
* insert ChartRule(INT-06, interaction, warning, [[ECT drug review guidance (secondary source)]])
* insert RuleCoding(INT-06, modality, TRDModality, ect)
* insert RuleText(INT-06, drug-class, lithium)
* insert RuleText(INT-06, effect, review)
* #INT-07 "ECT with a benzodiazepine" "ECT meets a benzodiazepine: review it before the course"
* insert ChartRule(INT-07, interaction, warning, [[ECT drug review guidance (secondary source)]])
* insert RuleCoding(INT-07, modality, TRDModality, ect)
* insert RuleText(INT-07, drug-class, benzodiazepine)
* insert RuleText(INT-07, effect, review)
* #INT-08 "ECT with an anticonvulsant" "ECT meets an anticonvulsant: review it before the course"
* insert ChartRule(INT-08, interaction, warning, [[ECT drug review guidance (secondary source)]])
* insert RuleCoding(INT-08, modality, TRDModality, ect)
* insert RuleText(INT-08, drug-class, anticonvulsant)
* insert RuleText(INT-08, effect, review)
* #INT-09 "Psilocybin with an SSRI or SNRI" "Psilocybin meets an SSRI or SNRI: its effect may be blunted. Taper the drug, or document the exception"
* insert ChartRule(INT-09, interaction, warning, [[COMP005 and COMP006]])
* insert RuleCoding(INT-09, modality, TRDModality, psilocybin)
* insert RuleText(INT-09, drug-class, ssri)
* insert RuleText(INT-09, drug-class, snri)
* insert RuleText(INT-09, effect, blunted-effect)
