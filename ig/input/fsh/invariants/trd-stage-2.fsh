Invariant: trd-stage-2
Description: "A stage of resistance must have a value or say why there is none: add valueCodeableConcept, or dataAbsentReason"
* severity = #error
* expression = "value.exists() or dataAbsentReason.exists()"
* requirements = "Rule TRD-04 reads the stage: an empty one would look like a person who was never staged."
