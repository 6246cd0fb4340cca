Instance: trd-activity-psilocybin-screening
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Work-up before psilocybin"
Description: "Eligibility and safety. Psychosis, mania or bipolar disorder (own or of a first-degree relative), active substance use, suicidal intent, pregnancy and ECT within 12 weeks exclude it; lithium blocks it; antidepressants are tapered two weeks or more before, or the exception is documented."
* insert StepActivity(TRDActivityPsilocybinScreening, screening, Screening, [[Diagnostic interview, C-SSRS, family history, ECG, blood tests, blood pressure twice, pregnancy test, drug screen, drug list with lithium and serotonergic drugs, support person]])
* code.coding[1] = $SCT#61746007 "Taking patient vital signs (procedure)"
* insert DoneBy(prescriber, Prescriber)
* participant[+].type = #patient
* insert LinkedSource([[COMP005, single dose of 25 mg psilocybin in treatment-resistant depression]], https://clinicaltrials.gov/study/NCT05624268)
* insert LinkedSource([[Raison 2023: single-dose psilocybin for major depressive disorder, outcomes on days 2, 8, 15, 29 and 43]], https://www.ncbi.nlm.nih.gov/pmc/articles/PMC10472268)
