ValueSet: TRDResponseMethodValueSet
Id: trd-response-method
Title: "TRD Response Methods"
Description: "All methods by which a response status is stated. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDResponseMethod
