CodeSystem: TRDEligibilityCriterion
Id: trd-eligibility-criterion
Title: "TRD Eligibility Criterion"
Description: "A condition of treatment that is not itself an item of the screening. Sources: Spravato label, ELEKT-D and COMP360 eligibility, 21 CFR 882.5940, state programme rules."
* insert LocalCodeSystem(TRDEligibilityCriterionValueSet)
* #resistance "Treatment resistance" "At least two adequate trials failed, in the window that the label or protocol names."
* #severity "Severity" "The score of the severity scale reaches what the protocol asks for."
* #age "Age" "The person is old enough for the treatment."
* #capacity "Capacity to consent" "The person can understand and decide."
* #diagnosis "Diagnosis" "The diagnosis is one that the treatment is for, and no exclusion diagnosis is present."
* #expectations "Realistic expectations" "Benefits, limits and the number of sessions are understood."
* #overall "Overall suitability" "The decision on the whole: whether the treatment is right for this person."
