Profile: TRDResponseStatus
Parent: Observation
Id: trd-response-status
Title: "TRD Response Status"
Description: "A statement that a person responded, remitted, relapsed or did not, with everything that is needed to check it: the method (scale and threshold), the baseline, the current score and the change between them, and the scores it is derived from. Thresholds differ between sources, so the same two scores can be a remission by one method and not by another: state one Observation for each method. Source: definitions of ELEKT-D, KetECT, SUSTAIN-1, COMP006."
* insert Published
* obeys trd-response-1 and trd-response-2 and trd-response-3 and trd-response-4 and trd-response-5
* identifier MS
* basedOn MS
* partOf MS
* status MS
* category MS
* code = TRDOutcomeObservation#response-status
* subject 1..1 MS
* subject only Reference(Patient)
* effective[x] 1..1 MS
* effective[x] only dateTime
* effective[x] ^short = "When the current score was rated, or the event happened"
* performer MS
* value[x] 1..1 MS
* value[x] only CodeableConcept
* valueCodeableConcept from TRDResponseStatusValueSet (required)
* dataAbsentReason 0..0
* method 1..1 MS
* method from TRDResponseMethodValueSet (extensible)
* derivedFrom 1..* MS
* derivedFrom only Reference(Observation)
* derivedFrom ^short = "The baseline and the current score"
* component MS
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains
    baseline 0..1 MS and
    current 0..1 MS and
    percentChange 0..1 MS and
    instrument 0..1 MS
* component[baseline].code = TRDOutcomeObservation#baseline
* component[baseline].value[x] 1..1
* component[baseline].value[x] only Quantity
* component[current].code = TRDOutcomeObservation#current
* component[current].value[x] 1..1
* component[current].value[x] only Quantity
* component[percentChange].code = TRDOutcomeObservation#percent-change
* component[percentChange].value[x] 1..1
* component[percentChange].value[x] only Quantity
* component[percentChange].valueQuantity = '%'
* component[instrument].code = TRDOutcomeObservation#instrument
* component[instrument].value[x] 1..1
* component[instrument].value[x] only CodeableConcept
* component[instrument].valueCodeableConcept from TRDInstrumentValueSet (required)
