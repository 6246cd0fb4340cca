Profile: TRDMonitoringFinding
Parent: Observation
Id: trd-monitoring-finding
Title: "TRD Monitoring Finding"
Description: "One finding of a session, answered yes, no or by grade: sedation, dissociation, respiratory depression and others. Onset and resolution are the ends of effectivePeriod. A question that was not asked has a dataAbsentReason. Source: Spravato REMS monitoring form."
* insert SessionObservation
* code from TRDSessionFinding (required)
* effective[x] only dateTime or Period
* effective[x] ^short = "Period: onset and resolution"
* value[x] only CodeableConcept
* value[x] MS
* valueCodeableConcept from TRDFindingAnswer (required)
* dataAbsentReason MS
* component MS
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains neededIntervention 0..1 MS
* component[neededIntervention].code = TRDSessionObservation#needed-intervention
* component[neededIntervention].value[x] only CodeableConcept
* component[neededIntervention].valueCodeableConcept from TRDYesNo (required)
