CodeSystem: TRDConsentCategory
Id: trd-consent-category
Title: "TRD Consent Category"
Description: "What a consent is about. Local, because the HL7 consent categories name privacy, research and advance directives but neither consent to a treatment nor consent to an outcome registry."
* insert LocalCodeSystem(TRDConsentCategoryValueSet)
* #treatment-consent "Treatment consent" "Informed consent to a treatment."
* #registry-consent "Registry consent" "Consent to the use of data in an outcome registry."
