Instance: trd-activity-psilocybin-integration
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Integration after psilocybin"
Description: "A session in which the person works through the experience; one is the least."
* insert StepActivity(TRDActivityPsilocybinIntegration, integration, Integration, [[Integration session]])
* code.coding[1] = $SCT#75516001 "Psychotherapy (regime/therapy)"
* insert DoneBy(lead-monitor, Lead monitor)
* insert DoneBy(assistant-monitor, Assistant monitor)
* participant[+].type = #patient
* insert LinkedSource([[COMP005, single dose of 25 mg psilocybin in treatment-resistant depression]], https://clinicaltrials.gov/study/NCT05624268)
* insert Source([[New Mexico Medical Psilocybin Act: integration is part of the programme]])
