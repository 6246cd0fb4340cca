Invariant: trd-combined-3
Description: "An active combination must not join psilocybin with ketamine, esketamine or ECT: remove one of them from combined-modality, or plan them one after the other"
* severity = #error
* insert WhenPlanIsLive([[extension.where(url.endsWith('/combined-modality')).value.ofType(CodeableConcept).coding.exists(code = 'psilocybin') implies extension.where(url.endsWith('/combined-modality')).value.ofType(CodeableConcept).coding.exists(code.startsWith('ketamine') or code = 'esketamine' or code = 'ect').not()]])
* requirements = "Rule CMB-02: nothing supports it, and the psilocybin trials exclude recent ECT. Plans that are not joined by a parent are compared over the chart."
