CodeSystem: TRDActivityKind
Id: trd-activity-kind
Title: "TRD Plan Activity Kind"
Description: "What a step of a TRD care plan is for. The same code stands on the plan's activity and on the request it refers to. Source: the steps that the psilocybin programmes (preparation, administration, integration), the esketamine label, the ketamine series and the ECT guidelines have in common."
* insert LocalCodeSystem(TRDActivityKindValueSet)
* #screening "Screening" "Eligibility and safety work-up before treatment."
* #preparation "Preparation" "A session that prepares the person for the treatment."
* #dosing-session "Dosing session" "A supervised session in which the drug is given."
* #ect-session "ECT session" "A session of electroconvulsive therapy under anaesthesia."
* #medication-order "Medication order" "An order of a drug that the plan uses."
* #monitoring "Monitoring" "Observation of vital signs, sedation, dissociation or cognition."
* #psychotherapy "Psychotherapy" "Psychotherapy beside the treatment."
* #integration "Integration" "A session in which the person works through the dosing experience."
* #outcome-assessment "Outcome assessment" "A rating of symptoms, function, cognition or risk."
* #benefit-review "Review of benefit" "A dated decision to go on, change or stop."
* #maintenance-session "Maintenance session" "A treatment session after the acute course that holds the response."
* #relapse-prevention "Relapse prevention" "Drug treatment, psychotherapy or a plan that prevents relapse."
* #follow-up "Follow-up" "A visit after the acute course."
