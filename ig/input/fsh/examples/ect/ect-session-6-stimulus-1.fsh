Instance: ect-session-6-stimulus-1
InstanceOf: TRDEctRecord
Usage: #example
Title: "ECT story: session 6, stimulus"
Description: "One stimulus at six times the threshold, 230.4 mC: a seizure of 44 seconds in the EEG."
* extension[timepoint].valueCodeableConcept = TRDSessionTimepoint#during "During treatment"
* identifier.system = "http://clinic.test/fhir/result"
* identifier.value = "ECT-S6-R1"
* basedOn = Reference(ect-plan)
* partOf = Reference(ect-session-6)
* status = #final
* subject = Reference(ect-patient)
* effectiveDateTime = "2025-11-14T08:40:00+01:00"
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
* component[seizureEeg].valueQuantity = 44 's' "s"
* component[seizureMotor].valueQuantity = 31 's' "s"
* component[reorientation].valueQuantity = 18 'min' "min"
