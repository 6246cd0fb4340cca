Extension: NoPsychotherapyReason
Id: no-psychotherapy-reason
Title: "Reason for no Psychotherapy"
Description: "Why the plan has no psychotherapy beside the treatment, in words."
Context: CarePlan
* insert Published
* value[x] only string
* value[x] 1..1
