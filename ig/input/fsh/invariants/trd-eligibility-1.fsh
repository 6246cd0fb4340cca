Invariant: trd-eligibility-1
Description: "A criterion that is not met must say what was found: add note, focus or derivedFrom"
* severity = #error
* expression = "value.ofType(CodeableConcept).coding.exists(system.endsWith('/CodeSystem/trd-eligibility-answer') and code = 'not-met') implies (note.exists() or focus.exists() or derivedFrom.exists())"
* requirements = "Check order-select: a card about a contraindication has to name it."
