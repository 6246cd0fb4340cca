Profile: TRDDischargeReadiness
Parent: Observation
Id: trd-discharge-readiness
Title: "TRD Discharge Readiness"
Description: "The judgement at the end of a session: ready to leave, how the person gets home, and that the person was told not to drive or use machinery until the next day after restful sleep. Source: Spravato label and REMS; Oregon transportation plan."
* insert SessionObservation
* code = TRDSessionObservation#discharge-readiness
* effective[x] only dateTime
* value[x] 1..1 MS
* value[x] only boolean
* component MS
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains
    transportPlan 0..1 MS and
    noDriving 0..1 MS
* component[transportPlan].code = TRDSessionObservation#transport-plan
* component[transportPlan].value[x] only CodeableConcept
* component[transportPlan].valueCodeableConcept from TRDTransportPlanValueSet (required)
* component[noDriving].code = TRDSessionObservation#no-driving-instruction
* component[noDriving].value[x] only boolean
