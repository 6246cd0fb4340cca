Invariant: trd-condition-1
Description: "A TRD condition must cite at least 2 treatment trials: add references to the trials in evidence.detail"
* severity = #error
* expression = "evidence.detail.count() >= 2"
* requirements = "Rule TRD-01: treatment resistance is defined by at least two inadequate trials."
