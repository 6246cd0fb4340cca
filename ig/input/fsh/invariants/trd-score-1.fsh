Invariant: trd-score-1
Description: "An assessment must have a result or say why there is none: add the value, or dataAbsentReason"
* severity = #error
* expression = "value.exists() or dataAbsentReason.exists()"
* requirements = "A missed rating is a fact that a registry counts; an empty one is an error."
