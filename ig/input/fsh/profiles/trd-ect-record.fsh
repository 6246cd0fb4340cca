Profile: TRDEctRecord
Parent: Observation
Id: trd-ect-record
Title: "TRD ECT Record"
Description: "One electrical stimulation of an ECT session and the seizure it produced; a session with a titration or a restimulation has several. All stimulus parameters are recorded, not charge alone. Source: NNDC documentation set; 21 CFR 882.5940."
* insert SessionObservation
* obeys trd-ect-1 and trd-ect-2 and trd-ect-3 and trd-ect-4 and trd-ect-6
* code = TRDSessionObservation#ect-record
* effective[x] only dateTime
* value[x] 0..0
* device MS
* component MS
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains
    stimulusNumber 0..1 MS and
    placement 0..1 MS and
    current 0..1 MS and
    pulseWidth 0..1 MS and
    frequency 0..1 MS and
    trainDuration 0..1 MS and
    charge 0..1 MS and
    staticImpedance 0..1 and
    seizureOutcome 0..1 MS and
    seizureEeg 0..1 MS and
    seizureMotor 0..1 MS and
    reorientation 0..1 MS
* component[stimulusNumber].code = TRDSessionObservation#stimulus-number
* component[stimulusNumber].value[x] only integer
* component[placement].code = TRDSessionObservation#electrode-placement
* component[placement].value[x] only CodeableConcept
* component[placement].valueCodeableConcept from TRDEctPlacementValueSet (required)
* component[seizureOutcome].code = TRDSessionObservation#seizure-outcome
* component[seizureOutcome].value[x] only CodeableConcept
* component[seizureOutcome].valueCodeableConcept from TRDSeizureOutcomeValueSet (required)
* insert EctQuantity(current, current, mA)
* insert EctQuantity(pulseWidth, pulse-width, ms)
* insert EctQuantity(frequency, frequency, Hz)
* insert EctQuantity(trainDuration, train-duration, s)
* insert EctQuantity(charge, charge, mC)
* insert EctQuantity(staticImpedance, static-impedance, Ohm)
* insert EctQuantity(seizureEeg, seizure-duration-eeg, s)
* insert EctQuantity(seizureMotor, seizure-duration-motor, s)
* insert EctQuantity(reorientation, reorientation-time, min)
