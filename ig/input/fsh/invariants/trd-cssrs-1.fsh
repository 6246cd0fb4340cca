Invariant: trd-cssrs-1
Description: "Yes to intent, to plan and intent, or to behaviour in the past 3 months means high risk: check valueCodeableConcept against the components"
* severity = #warning
* expression = "(value.exists() and component.where(code.coding.exists(code = '93249-1' or code = '93250-9' or code = '93269-9')).value.ofType(CodeableConcept).coding.exists(code = 'LA33-6')) implies value.ofType(CodeableConcept).coding.exists(code = 'LA9193-9')"
* requirements = "Triage of the C-SSRS screener. A warning, because the clinician may have judged otherwise."
