Instance: trd-response
InstanceOf: Measure
Usage: #definition
Title: "Response at the End of the Acute Course"
Description: "Share of patients whose score fell by at least half on one scale between baseline and the end of the acute course."
* insert PublishedMeasure(TRDResponse, outcome, increase)
* title = "Response at the End of the Acute Course"
* description = "Share of patients whose score fell by at least half between baseline and the end of the acute course, on the same scale. Baseline is the last score within 14 days before the first session. The acute course ends with its last session (phase induction); the score is the first on or after that day, within 42 days. Who has no such score counts as no response. One scale for each patient, the first that has a baseline: MADRS, HAM-D 17, QIDS-C16, QIDS-SR16, PHQ-9. Who had more than one course counts once, from the first session of the first to the last acute session of the last."
* rationale = "Response as a fall of at least half from baseline is the common definition on every depression scale, and the primary outcome of ELEKT-D (QIDS-SR16). Scores are compared on one scale only, because scales do not convert into each other. A window of 42 days reaches the week 6 assessment of the psilocybin trials. The 14 days of the baseline and the 42 days are a proposal of this guide."
* insert MeasureGroup([[All patients with an acute course]])
* insert Population(initial-population, ResponseInitialPopulation, [[Patients whose acute course ended in the measurement period]])
* insert Population(denominator, ResponseDenominator, [[Those of them with a baseline on one of the scales]])
* insert Population(numerator, ResponseNumerator, [[Those of them whose score is at most half of the baseline]])
