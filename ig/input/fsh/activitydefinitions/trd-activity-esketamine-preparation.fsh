Instance: trd-activity-esketamine-preparation
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Preparation for esketamine"
Description: "Consent and counselling before the first dose: sedation, dissociation, breathing, blood pressure, misuse; nothing to eat for 2 hours and to drink for 30 minutes before; way home."
* insert StepActivity(TRDActivityEsketaminePreparation, preparation, Preparation, [[Consent, counselling, food and drink before the dose, way home]])
* insert DoneBy(prescriber, Prescriber)
* participant[+].type = #patient
* insert Source([[Spravato label, dosing and administration]])
* insert Source([[Spravato REMS, last update seen 2024-12-31]])
