Invariant: trd-consent-3
Description: "An active consent to psilocybin must cover the altered state and physical touch: add the consent-topics 'altered-state' and 'physical-touch'"
* severity = #error
* expression = "(status = 'active' and extension.where(url.endsWith('/consent-modality')).value.ofType(CodeableConcept).coding.exists(code = 'psilocybin')) implies (extension.where(url.endsWith('/consent-topic')).value.ofType(CodeableConcept).coding.exists(code = 'altered-state') and extension.where(url.endsWith('/consent-topic')).value.ofType(CodeableConcept).coding.exists(code = 'physical-touch'))"
* requirements = "Rule CON-03, psilocybin: suggestibility and touch are agreed before, because they cannot be agreed during."
