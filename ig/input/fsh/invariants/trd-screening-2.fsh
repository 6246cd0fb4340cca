Invariant: trd-screening-2
Description: "A screening item must have a result or say why there is none: add value or component, or dataAbsentReason"
* severity = #error
* expression = "value.exists() or component.exists() or dataAbsentReason.exists()"
* requirements = "Rule BAS-01: an item without an answer must not be read as a negative one."
