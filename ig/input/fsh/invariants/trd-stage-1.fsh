Invariant: trd-stage-1
Description: "A stage must be one of its method: take the code of value that begins with the code of method, or correct method"
* severity = #error
* expression = "value.ofType(CodeableConcept).coding.where(system.endsWith('/CodeSystem/trd-staging-result')).code.all($this.startsWith(%resource.method.coding.where(system.endsWith('/CodeSystem/trd-instrument')).code.first() & '-'))"
* requirements = "Rule OUT-02, for staging: thresholds differ between methods, so a stage means nothing without its own."
