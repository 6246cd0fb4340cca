Instance: ect-session-18-stimulus-1
InstanceOf: TRDEctRecord
Usage: #example
Title: "ECT story: session 18, stimulus"
Description: "One stimulus, 230.4 mC: a seizure of 36 seconds in the EEG, oriented after 11 minutes."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#during "During treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-S18-R1"
* basedOn = Reference(ect-plan)
* partOf = Reference(ect-session-18)
* status = #final
* subject = Reference(ect-patient)
* effectiveDateTime = "2026-02-11T08:40:00+01:00"
* performer.type = "Practitioner"
* performer.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.identifier.value = "DEMI-06"
* performer.display = "Dr Elif Demir"
* device = Reference(ect-device)
* component[stimulusNumber].valueInteger = 1
* component[placement].valueCodeableConcept = TRDEctPlacement#right-unilateral "Right unilateral"
* component[current].valueQuantity = 800 'mA' "mA"
* component[pulseWidth].valueQuantity = 0.3 'ms' "ms"
* component[frequency].valueQuantity = 60 'Hz' "Hz"
* component[trainDuration].valueQuantity = 8 's' "s"
* component[charge].valueQuantity = 230.4 'mC' "mC"
* component[staticImpedance].valueQuantity = 1450 'Ohm' "Ohm"
* component[seizureOutcome].valueCodeableConcept = TRDSeizureOutcome#adequate "Adequate"
* component[seizureEeg].valueQuantity = 36 's' "s"
* component[seizureMotor].valueQuantity = 25 's' "s"
* component[reorientation].valueQuantity = 11 'min' "min"
