Instance: trd-careplan-activity-outcome
InstanceOf: SearchParameter
Usage: #definition
Title: "Search Parameter: CarePlan activity-outcome"
Description: "What a planned step brought about: the session, score or other record that activity.outcomeReference names. Finds the plan from the session. R4 has activity-reference for the request of a step, and nothing for its outcome."
* insert SearchedBy(TRDCarePlanActivityOutcome, activity-outcome, reference)
* base[0] = #CarePlan
* expression = "CarePlan.activity.outcomeReference"
* insert TargetsOfAPlan
* insert ReferenceModifiers
