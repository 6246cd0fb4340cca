Invariant: trd-response-1
Description: "A response status must name its method and show both scores: add method, the components baseline and current, and a derivedFrom reference to each score. Stated by a clinical event it needs one derivedFrom reference and no scores"
* severity = #error
* expression = "method.exists() and ((derivedFrom.count() >= 2 and component.where(code.coding.exists(system.endsWith('/CodeSystem/trd-outcome-observation') and code = 'baseline')).value.ofType(Quantity).value.exists() and component.where(code.coding.exists(system.endsWith('/CodeSystem/trd-outcome-observation') and code = 'current')).value.ofType(Quantity).value.exists()) or (method.coding.exists(system.endsWith('/CodeSystem/trd-response-method') and code = 'clinical-event') and derivedFrom.exists()))"
* requirements = "Rule OUT-02: thresholds differ between trials, so a response without its threshold and scores cannot be checked or pooled."
