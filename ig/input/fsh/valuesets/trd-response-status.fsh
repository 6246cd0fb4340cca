ValueSet: TRDResponseStatusValueSet
Id: trd-response-status
Title: "TRD Response Statuses"
Description: "All response statuses. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDResponseStatusCode
