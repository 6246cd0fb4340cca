Invariant: trd-note-1
Description: "Onset and end of the effect must be minutes after the dose: set valueQuantity with the UCUM code min"
* severity = #error
* expression = "code.coding.exists(system.endsWith('/CodeSystem/trd-session-observation') and (code = 'effect-onset' or code = 'effect-end')) implies value.all($this.ofType(Quantity).exists(code = 'min' and value >= 0))"
* requirements = "Times of the effect are compared in minutes; words cannot be compared."
