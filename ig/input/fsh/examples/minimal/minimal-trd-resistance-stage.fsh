Instance: minimal-trd-resistance-stage
InstanceOf: TRDResistanceStage
Usage: #example
Title: "Minimal: stage of resistance"
Description: "The least that the profile accepts. Staged by ATHF-SF."
* status = #final
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-01"
* valueCodeableConcept = TRDStagingResult#athf-sf-resistant "ATHF-SF: resistant"
* method = TRDInstrument#athf-sf
