Instance: edge-trial-history-empty
InstanceOf: TRDTrialHistory
Usage: #example
Title: "Edge case: trial history not asked"
Description: "An empty history says why it is empty."
* status = #current
* mode = #snapshot
* code = TRDRecordKind#trial-history "Trial history"
* subject = Reference(instruments-patient)
* date = "2026-04-01"
* emptyReason = http://terminology.hl7.org/CodeSystem/list-empty-reason#notasked "Not Asked"
