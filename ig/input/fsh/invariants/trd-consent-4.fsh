Invariant: trd-consent-4
Description: "An active consent to racemic ketamine must cover off-label use: add the consent-topic 'off-label-use'"
* severity = #error
* expression = "(status = 'active' and extension.where(url.endsWith('/consent-modality')).value.ofType(CodeableConcept).coding.exists(code.startsWith('ketamine'))) implies extension.where(url.endsWith('/consent-topic')).value.ofType(CodeableConcept).coding.exists(code = 'off-label-use')"
* requirements = "Rule CON-03, racemic ketamine: its use in depression is off-label."
