ValueSet: TRDPsychotherapyMethodValueSet
Id: trd-psychotherapy-method
Title: "TRD Psychotherapy Methods"
Description: "All methods of psychotherapy. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDPsychotherapyMethod
