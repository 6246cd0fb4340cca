Instance: minimal-trd-ect-record
InstanceOf: TRDEctRecord
Usage: #example
Title: "Minimal: ECT record"
Description: "The least that the profile accepts. Placement, the five parameters of the stimulus, and no seizure."
* partOf = Reference(minimal-trd-ect-session)
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-20"
* component[placement].valueCodeableConcept = TRDEctPlacement#bitemporal "Bitemporal"
* component[current].valueQuantity = 900 'mA'
* component[pulseWidth].valueQuantity = 0.5 'ms'
* component[frequency].valueQuantity = 20 'Hz'
* component[trainDuration].valueQuantity = 2 's'
* component[charge].valueQuantity = 36 'mC'
* component[seizureOutcome].valueCodeableConcept = TRDSeizureOutcome#missed "Missed"
