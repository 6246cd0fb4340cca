Instance: ect-session-1-stimulus-1
InstanceOf: TRDEctRecord
Usage: #example
Title: "ECT story: session 1, stimulus 1"
Description: "First titration stimulus, 19.2 mC: no seizure."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#during "During treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-S1-R1"
* partOf = Reference(ect-session-1)
* status = #final
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-11-03T08:40:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* component[stimulusNumber].valueInteger = 1
* component[placement].valueCodeableConcept = TRDEctPlacement#right-unilateral "Right unilateral"
* component[current].valueQuantity = 800 'mA' "mA"
* component[pulseWidth].valueQuantity = 0.3 'ms' "ms"
* component[frequency].valueQuantity = 20 'Hz' "Hz"
* component[trainDuration].valueQuantity = 2 's' "s"
* component[charge].valueQuantity = 19.2 'mC' "mC"
* component[seizureOutcome].valueCodeableConcept = TRDSeizureOutcome#missed
