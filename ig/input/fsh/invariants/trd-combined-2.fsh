Invariant: trd-combined-2
Description: "A combination with ketamine, esketamine or ECT should prevent relapse: add an activity of the kind 'maintenance-session' or 'relapse-prevention' to the parent plan"
* severity = #warning
* insert WhenPlanIsLive([[extension.where(url.endsWith('/combined-modality')).value.ofType(CodeableConcept).coding.exists(code.startsWith('ketamine') or code = 'esketamine' or code = 'ect') implies activity.extension.where(url.endsWith('/activity-kind')).value.ofType(CodeableConcept).coding.exists(code = 'maintenance-session' or code = 'relapse-prevention')]])
* requirements = "Rule CPL-07: what holds the response after both treatments is a decision of the whole, not of one child."
