ValueSet: TRDEligibilityAnswerValueSet
Id: trd-eligibility-answer
Title: "TRD Eligibility Answers"
Description: "All answers to a criterion. The local code system is complete, so this expands without a terminology server."
* insert Published
* include codes from system TRDEligibilityAnswer
