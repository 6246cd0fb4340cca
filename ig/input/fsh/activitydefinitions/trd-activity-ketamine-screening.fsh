Instance: trd-activity-ketamine-screening
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Work-up before ketamine"
Description: "Eligibility and safety before racemic ketamine by any route. Uncontrolled hypertension, psychosis or mania, active substance use, raised intracranial pressure, pregnancy, severe liver disease and interstitial cystitis weigh against it; aneurysm, dissection, unstable angina and recent infarction exclude it."
* insert StepActivity(TRDActivityKetamineScreening, screening, Screening, [[Psychiatric and trial history, examination, blood pressure, weight, ECG if at risk, liver tests, pregnancy test, urine toxicology, urinary symptoms, drug list]])
* code.coding[1] = $SCT#61746007 "Taking patient vital signs (procedure)"
* insert DoneBy(prescriber, Prescriber)
* participant[+].type = #patient
* insert LinkedSource([[Anand 2023, ELEKT-D: ketamine or ECT for nonpsychotic treatment-resistant depression]], https://pubmed.ncbi.nlm.nih.gov/37224232)
* insert Source([[ASKP3 2025: standards of practice for ketamine]])
