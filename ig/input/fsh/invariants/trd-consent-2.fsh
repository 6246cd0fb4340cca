Invariant: trd-consent-2
Description: "An active consent to ECT must cover cognitive effects: add the consent-topic 'cognitive-effects'"
* severity = #error
* expression = "(status = 'active' and extension.where(url.endsWith('/consent-modality')).value.ofType(CodeableConcept).coding.exists(code = 'ect')) implies extension.where(url.endsWith('/consent-topic')).value.ofType(CodeableConcept).coding.exists(code = 'cognitive-effects')"
* requirements = "Rule CON-03, ECT: ECT consent forms name persistent amnesia among the risks."
