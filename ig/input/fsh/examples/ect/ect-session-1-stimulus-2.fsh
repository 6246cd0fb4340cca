Instance: ect-session-1-stimulus-2
InstanceOf: TRDEctRecord
Usage: #example
Title: "ECT story: session 1, stimulus 2"
Description: "Second titration stimulus, 38.4 mC: a seizure of 48 seconds in the EEG. This is the threshold."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#during "During treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-S1-R2"
* partOf = Reference(ect-session-1)
* status = #final
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-11-03T08:42:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* component[stimulusNumber].valueInteger = 2
* component[placement].valueCodeableConcept = TRDEctPlacement#right-unilateral "Right unilateral"
* component[current].valueQuantity = 800 'mA' "mA"
* component[pulseWidth].valueQuantity = 0.3 'ms' "ms"
* component[frequency].valueQuantity = 20 'Hz' "Hz"
* component[trainDuration].valueQuantity = 4 's' "s"
* component[charge].valueQuantity = 38.4 'mC' "mC"
* component[seizureOutcome].valueCodeableConcept = TRDSeizureOutcome#adequate
* component[seizureEeg].valueQuantity = 48 's' "s"
* component[seizureMotor].valueQuantity = 36 's' "s"
* component[reorientation].valueQuantity = 14 'min' "min"
