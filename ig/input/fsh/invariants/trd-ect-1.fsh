Invariant: trd-ect-1
Description: "An ECT record must say where the electrodes were: add the component electrode-placement"
* severity = #error
* expression = "component.where(code.coding.exists(system.endsWith('/CodeSystem/trd-session-observation') and code = 'electrode-placement')).value.exists()"
* requirements = "Rule ECT-01: placement decides dose, effect and memory loss."
