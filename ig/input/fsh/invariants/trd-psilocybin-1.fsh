Invariant: trd-psilocybin-1
Description: "An active psilocybin plan must have preparation, dosing and integration: add an activity of the kind 'preparation', 'dosing-session' or 'integration', whichever is missing"
* severity = #error
* insert WhenPlanIsLive([[activity.extension.where(url.endsWith('/activity-kind')).value.ofType(CodeableConcept).coding.exists(code = 'preparation') and activity.extension.where(url.endsWith('/activity-kind')).value.ofType(CodeableConcept).coding.exists(code = 'dosing-session') and activity.extension.where(url.endsWith('/activity-kind')).value.ofType(CodeableConcept).coding.exists(code = 'integration')]])
* requirements = "Rule CPL-01: trials and programme rules join all three."
