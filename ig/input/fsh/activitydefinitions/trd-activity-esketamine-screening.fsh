Instance: trd-activity-esketamine-screening
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Work-up before esketamine"
Description: "Eligibility and safety: two or more adequate antidepressant trials (not asked in acute suicidal ideation); aneurysmal vascular disease, arteriovenous malformation, intracerebral haemorrhage or hypersensitivity exclude it; blood pressure above 140/90, psychosis, substance use, pregnancy and liver disease are weighed."
* insert StepActivity(TRDActivityEsketamineScreening, screening, Screening, [[Psychiatric and trial history, blood pressure, vascular history, misuse risk, pregnancy, liver, drug list with sedatives, stimulants and MAOI]])
* code.coding[1] = $SCT#61746007 "Taking patient vital signs (procedure)"
* insert DoneBy(prescriber, Prescriber)
* participant[+].type = #patient
* insert Source([[Spravato label, dosing and administration]])
