Instance: trd-session-completion
InstanceOf: Measure
Usage: #definition
Title: "Acute Course Completed"
Description: "Share of patients who completed as many sessions of the acute course as were planned."
* insert PublishedMeasure(TRDSessionCompletion, process, increase)
* title = "Acute Course Completed"
* description = "Share of patients with at least as many completed sessions of the acute course (phase induction) as their session request planned. A patient counts in the measurement period in which the planned period ends. A course that was stopped early because the person was well again counts as not completed: read the measure beside the remission measure."
* rationale = "A series that is not completed cannot be judged by its outcome. The planned numbers are those of the protocols: eight esketamine sessions in four weeks, six ketamine infusions, usually six to twelve ECT sessions."
* insert MeasureGroup([[All patients with a planned acute course]])
* insert Population(initial-population, CompletionInitialPopulation, [[Patients with a request for a counted acute course whose planned period ends in the measurement period]])
* insert Population(denominator, CompletionDenominator, [[All of them]])
* insert Population(numerator, CompletionNumerator, [[Those of them with as many completed sessions as were planned]])
