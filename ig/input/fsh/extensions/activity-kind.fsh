Extension: ActivityKind
Id: activity-kind
Title: "Activity Kind"
Description: "What a plan activity is for, so that a plan can be read and checked without fetching the requests it refers to. R4 has the code only inside activity.detail, which this guide does not use."
Context: CarePlan.activity
* insert Published
* value[x] only CodeableConcept
* value[x] 1..1
* valueCodeableConcept from TRDActivityKindValueSet (required)
