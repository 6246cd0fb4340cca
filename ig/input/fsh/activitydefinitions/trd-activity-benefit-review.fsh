Instance: trd-activity-benefit-review
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Review of benefit"
Description: "A dated decision to go on, change or stop, with the scores it rests on."
* insert StepActivity(TRDActivityBenefitReview, benefit-review, Review of benefit, [[Review of benefit: go on, change or stop]])
* insert DoneBy(prescriber, Prescriber)
* participant[+].type = #patient
* insert Source([[Spravato label, dosing and administration]])
* insert LinkedSource([[Phillips 2019: single, repeated and maintenance ketamine infusions]], https://pubmed.ncbi.nlm.nih.gov/30922101)
