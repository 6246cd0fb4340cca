Instance: trd-careplan-activity-kind
InstanceOf: SearchParameter
Usage: #definition
Title: "Search Parameter: CarePlan activity-kind"
Description: "What a step of the plan is for: plans with a benefit review, with maintenance sessions, without relapse prevention (activity-kind:not). R4 has activity-code, which looks into activity.detail; this guide does not use that."
* insert SearchedBy(TRDCarePlanActivityKind, activity-kind, token)
* base[0] = #CarePlan
* expression = "CarePlan.activity.extension.where(url.endsWith('/StructureDefinition/activity-kind')).value"
* insert TokenModifiers
