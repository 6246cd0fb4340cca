Instance: minimal-measure-report
InstanceOf: TRDMeasureReport
Usage: #example
Title: "Minimal: measure report"
Description: "The least a measure report says: which measure, over which period, for whom. It is still being computed."
* status = #pending
* type = #summary
* measure = Canonical(trd-response)
* period.start = "2026-01-01"
* period.end = "2026-06-30"
