Profile: TRDResistanceStage
Parent: Observation
Id: trd-resistance-stage
Title: "TRD Resistance Stage"
Description: "How resistant the depression was judged to be, with the method of the judgement: a Maudsley class, a Thase-Rush stage, or resistant by ATHF-SF. The bare numbers are scores (trd-score-msm, trd-score-thase-rush, trd-score-athf-sf); the stage is derived from one of them, or from the trials where no form was filled in. The condition points here with stage.assessment. Source: Maudsley Staging Method, Thase and Rush, ATHF-SF."
* insert Published
* obeys trd-stage-1 and trd-stage-2
* identifier MS
* status MS
* code = TRDRecordKind#resistance-stage
* subject 1..1 MS
* subject only Reference(Patient)
* effective[x] 1..1 MS
* effective[x] only dateTime
* performer MS
* value[x] MS
* value[x] only CodeableConcept
* valueCodeableConcept from TRDStagingResultValueSet (required)
* valueCodeableConcept ^short = "The stage; it belongs to the method, see rule trd-stage-1"
* dataAbsentReason MS
* note MS
* method 1..1 MS
* method from TRDStagingMethod (required)
* derivedFrom MS
* derivedFrom ^short = "The score of the method, or the questionnaire behind it"
* component MS
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains
    failedTrialCount 0..1 MS and
    failedTrialCountLifetime 0..1 MS
* component[failedTrialCount].code = TRDRecordKind#failed-trial-count
* component[failedTrialCount].value[x] only integer
* component[failedTrialCount].valueInteger ^minValueInteger = 0
* component[failedTrialCountLifetime].code = TRDRecordKind#failed-trial-count-lifetime
* component[failedTrialCountLifetime].value[x] only integer
* component[failedTrialCountLifetime].valueInteger ^minValueInteger = 0
