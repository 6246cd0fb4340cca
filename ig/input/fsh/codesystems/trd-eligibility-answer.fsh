CodeSystem: TRDEligibilityAnswer
Id: trd-eligibility-answer
Title: "TRD Eligibility Answer"
Description: "Whether a criterion is fulfilled. Said from the side of the treatment: an aneurysm that was ruled out is 'met', an aneurysm that was found is 'not-met'."
* insert LocalCodeSystem(TRDEligibilityAnswerValueSet)
* #met "Met" "The criterion is fulfilled: nothing here speaks against the treatment."
* #not-met "Not met" "The criterion is not fulfilled: what was found speaks against the treatment."
* #unknown "Unknown" "Not known, or not examined yet."
