Invariant: trd-careplan-4
Description: "The plan should prevent relapse: add an activity of the kind 'maintenance-session' or 'relapse-prevention'"
* severity = #warning
* insert WhenPlanIsLive([[activity.extension.where(url.endsWith('/activity-kind')).value.ofType(CodeableConcept).coding.exists(code = 'maintenance-session' or code = 'relapse-prevention')]])
* requirements = "Rule CPL-07: after an acute course of ketamine, esketamine or ECT, relapse without continuation is common."
