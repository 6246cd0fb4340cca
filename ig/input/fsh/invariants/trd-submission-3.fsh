Invariant: trd-submission-3
Description: "Every Observation of a submission must be dated: add effectiveDateTime"
* severity = #error
* expression = "entry.resource.ofType(Observation).all(effective.exists())"
* requirements = "Change over time cannot be computed from undated scores."
