Instance: minimal-trd-trial-history
InstanceOf: TRDTrialHistory
Usage: #example
Title: "Minimal: trial history"
Description: "The least that the profile accepts. One earlier intervention."
* status = #current
* mode = #snapshot
* code = TRDRecordKind#trial-history
* subject = Reference(instruments-patient)
* date = "2026-04-01"
* entry.item = Reference(minimal-trd-prior-intervention)
