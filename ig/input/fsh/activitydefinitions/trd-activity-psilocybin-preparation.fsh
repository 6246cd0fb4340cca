Instance: trd-activity-psilocybin-preparation
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Preparation for psilocybin"
Description: "A session that prepares for the dose. Trials had about three; one is the least. Oregon asks for it at least 24 hours and at most 90 days before the dose."
* insert StepActivity(TRDActivityPsilocybinPreparation, preparation, Preparation, [[Preparation session with both monitors]])
* code.coding[1] = $SCT#75516001 "Psychotherapy (regime/therapy)"
* insert DoneBy(lead-monitor, Lead monitor)
* insert DoneBy(assistant-monitor, Assistant monitor)
* participant[+].type = #patient
* insert LinkedSource([[COMP005, single dose of 25 mg psilocybin in treatment-resistant depression]], https://clinicaltrials.gov/study/NCT05624268)
* insert Source([[Oregon Administrative Rules, chapter 333, division 333]])
