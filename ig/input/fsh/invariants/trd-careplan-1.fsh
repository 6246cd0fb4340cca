Invariant: trd-careplan-1
Description: "An active plan must schedule an outcome assessment and a follow-up: add an activity of the kind 'outcome-assessment' or 'follow-up', whichever is missing"
* severity = #error
* insert WhenPlanIsLive([[activity.extension.where(url.endsWith('/activity-kind')).value.ofType(CodeableConcept).coding.exists(code = 'outcome-assessment') and activity.extension.where(url.endsWith('/activity-kind')).value.ofType(CodeableConcept).coding.exists(code = 'follow-up')]])
* requirements = "Rule CPL-02: treatment without measurement cannot show response, remission or relapse."
