Profile: TRDGoal
Parent: Goal
Id: trd-goal
Title: "TRD Goal"
Description: "What the plan is to reach, as a score to be measured where possible. The threshold belongs here, since remission is defined differently by different sources."
* insert Published
* identifier MS
* lifecycleStatus MS
* achievementStatus MS
* description MS
* subject only Reference(Patient)
* subject MS
* start[x] MS
* target MS
* target.measure MS
* target.measure from TRDScoreCode (extensible)
* target.detail[x] MS
* target.due[x] MS
* addresses MS
* outcomeReference MS
