// Measured within two weeks before the first treatment.
RuleSet: Baseline
* insert SymptomStep(action[=].action, baseline, Baseline scores, outcome-assessment, Outcome assessment, trd-activity-outcomes, must, [[Severity scale, self-rating, C-SSRS, global impression, function, quality of life and cognition, within 14 days before the first treatment.]])
* insert OffsetBetween(action[=].action, acute, before-start, 0, 14, d, days)
* insert WithPatient(action[=].action)
* insert After(action[=].action, [[Default of this guide, after the schedules of KEEP-WELL and of the psilocybin trials]])

// The outcome schedule after the acute course, counted from its start.
RuleSet: FollowUpYear
* insert Phase(follow-up, Follow-up, follow-up, Follow-up, [[Scores and a visit at 1, 3, 6 and 12 months, counted from the start of the acute course.]])
* insert FollowUpAt(1, month)
* insert FollowUpAt(3, months)
* insert FollowUpAt(6, months)
* insert FollowUpAt(12, months)

RuleSet: FollowUpAt(month, word)
* insert SymptomStep(action[=].action, outcomes-month-{month}, Scores at {month} {word}, outcome-assessment, Outcome assessment, trd-activity-outcomes, must, [[The scales of the baseline, again.]])
* insert Offset(action[=].action, acute, after-start, {month}, mo, {word})
* insert WithPatient(action[=].action)
* insert SafetyStep(action[=].action, follow-up-month-{month}, Visit at {month} {word}, follow-up, Follow-up, trd-activity-follow-up, must, [[Response, relapse signs, adverse effects, drugs, next step.]])
* insert Offset(action[=].action, acute, after-start, {month}, mo, {word})
* insert WithPatient(action[=].action)

// Psychotherapy beside the treatment, unless the plan says why not.
RuleSet: PsychotherapyBeside
* insert SymptomStep(action[=].action, psychotherapy, Psychotherapy, psychotherapy, Psychotherapy, trd-activity-psychotherapy, must-unless-documented, [[Weekly psychotherapy beside the treatment. A plan without it says why, in the extension no-psychotherapy-reason; so does a plan whose psychotherapy has a plan of its own.]])
* insert Recurring(action[=].action[=].timingTiming, 1, 1, wk)
* insert Order(action[=].action, acute, concurrent-with-start)
* insert By(action[=].action, therapist, Therapist)

RuleSet: RelapsePlan
* insert SymptomStep(action[=].action, relapse-plan, Relapse prevention plan, relapse-prevention, Relapse prevention, trd-activity-relapse-plan, must, [[A written plan: early signs, self-rating, whom to call, drugs and psychotherapy that go on.]])
* insert Order(action[=].action, acute, after-end)

// Suicide risk after a dose of psilocybin.
RuleSet: RiskAfter(id, when, value, unit, word)
* insert SafetyStep(action[=].action, risk-{id}, [[Suicide risk, {when}]], outcome-assessment, Outcome assessment, trd-activity-suicide-risk, must, [[C-SSRS screener, {when} after the dose.]])
* insert Offset(action[=].action, acute, after-start, {value}, {unit}, {word})
* insert WithPatient(action[=].action)

// The dose is given on day 1, so day 8 is seven days after it.
RuleSet: ScoresOnDay(day, offset)
* insert SymptomStep(action[=].action, outcomes-day-{day}, Scores on day {day}, outcome-assessment, Outcome assessment, trd-activity-outcomes, must, [[The severity scale of the baseline and C-SSRS; the dose is given on day 1.]])
* insert Offset(action[=].action, acute, after-start, {offset}, d, days)
* insert WithPatient(action[=].action)

// What belongs to a combination as a whole, counted from the start of its first part.
RuleSet: JointOutcome(anchor, weeks)
* insert SymptomStep(action, joint-outcomes, Scores for the combination, outcome-assessment, Outcome assessment, trd-activity-outcomes, must, [[The scales of the baseline, when the goals are due. One assessment serves this plan and its parts.]])
* insert Offset(action, {anchor}, after-start, {weeks}, wk, weeks)
* insert WithPatient(action)
* insert SymptomStep(action, joint-review, Joint review, benefit-review, Review of benefit, trd-activity-benefit-review, must, [[Both parts together: go on, change or stop.]])
* insert Offset(action, {anchor}, after-start, {weeks}, wk, weeks)
* insert By(action, prescriber, Prescriber)
* insert SymptomStep(action, joint-relapse-plan, Relapse prevention plan, relapse-prevention, Relapse prevention, trd-activity-relapse-plan, must, [[One written plan for both parts.]])
* insert Order(action, joint-review, after-end)
* insert SafetyStep(action, joint-follow-up, Follow-up of the combination, follow-up, Follow-up, trd-activity-follow-up, must, [[At 6 months. One visit serves this plan and its parts.]])
* insert Offset(action, {anchor}, after-start, 6, mo, months)
* insert WithPatient(action)
