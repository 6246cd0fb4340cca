Instance: trd-remission
InstanceOf: Measure
Usage: #definition
Title: "Depression Remission at Twelve Months"
Description: "Share of patients with a PHQ-9 below 5 twelve months, plus or minus 60 days, after a PHQ-9 above 9 at the start of treatment. Aligned to CMS159."
* insert PublishedMeasure(TRDRemission, patient-reported-outcome, increase)
* title = "Depression Remission at Twelve Months"
* description = "Share of patients whose last PHQ-9 in the window of twelve months plus or minus 60 days after the index score is below 5. The index score is the last PHQ-9 within 14 days before the first session and is above 9. A patient counts in the measurement period in which the window ends. Aligned to CMS159 in score, threshold and window; unlike CMS159 the index is the start of a treatment for treatment-resistant depression, and no patients are excluded by other diagnoses."
* rationale = "Remission as PHQ-9 below 5 twelve months plus or minus 60 days after an index PHQ-9 above 9 is the definition of CMS159, so that results can be laid beside those of other depression care."
* relatedArtifact.type = #citation
* relatedArtifact.citation = "CMS159, Depression Remission at Twelve Months. Centers for Medicare and Medicaid Services."
* insert MeasureGroup([[All patients with a PHQ-9 at the start of treatment]])
* insert Population(initial-population, RemissionInitialPopulation, [[Patients with a PHQ-9 at the start of treatment, whose window ends in the measurement period]])
* insert Population(denominator, RemissionDenominator, [[Those of them whose index PHQ-9 is above 9]])
* insert Population(numerator, RemissionNumerator, [[Those of them whose last PHQ-9 in the window is below 5]])
