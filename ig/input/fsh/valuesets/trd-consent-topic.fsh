ValueSet: TRDConsentTopicValueSet
Id: trd-consent-topic
Title: "TRD Consent Topics"
Description: "All subjects a consent can cover. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDConsentTopic
