CodeSystem: TRDConsentCategory
Id: trd-consent-category
Title: "TRD Consent Category"
Description: "What a consent is about. Local, because the HL7 consent categories name privacy, research and advance directives but not consent to a treatment."
* insert LocalCodeSystem(TRDConsentCategoryValueSet)
* #treatment-consent "Treatment consent" "Informed consent to a treatment."
