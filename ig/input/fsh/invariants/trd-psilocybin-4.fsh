Invariant: trd-psilocybin-4
Description: "A psilocybin session should name two monitors, one of them the lead: add performer with function lead-monitor and the assistant. A session under a state programme says so in the extension legal-basis"
* severity = #warning
* insert WhenSession(dosing-session, [[code = 'psilocybin']], [[entry.resource.ofType(Procedure).extension.where(url.endsWith('/legal-basis')).value.ofType(CodeableConcept).coding.exists(code = 'state-program') or entry.resource.ofType(Procedure).where(code.coding.exists(system.endsWith('/CodeSystem/trd-activity-kind'))).all(performer.count() >= 2 and performer.exists(function.coding.exists(system.endsWith('/CodeSystem/trd-performer-function') and code = 'lead-monitor')))]])
* requirements = "Rule PSI-02: FDA draft guidance of June 2023 for trials. State programmes have one licensed facilitator."
