Invariant: trd-consent-1
Description: "An active treatment consent must name its modality and cover procedure, risks, alternatives and the right to withdraw: add the missing consent-modality or consent-topic extension"
* severity = #error
* expression = "status = 'active' implies (extension.where(url.endsWith('/consent-modality')).value.exists() and extension.where(url.endsWith('/consent-topic')).value.ofType(CodeableConcept).coding.exists(code = 'procedure') and extension.where(url.endsWith('/consent-topic')).value.ofType(CodeableConcept).coding.exists(code = 'risks') and extension.where(url.endsWith('/consent-topic')).value.ofType(CodeableConcept).coding.exists(code = 'alternatives') and extension.where(url.endsWith('/consent-topic')).value.ofType(CodeableConcept).coding.exists(code = 'voluntary-withdrawal'))"
* requirements = "Rule CON-02: the content every informed consent has. A refused or withdrawn consent stays recordable."
