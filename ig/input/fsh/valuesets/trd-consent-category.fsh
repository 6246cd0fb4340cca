ValueSet: TRDConsentCategoryValueSet
Id: trd-consent-category
Title: "TRD Consent Categories"
Description: "All consent categories of this guide. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDConsentCategory
