Instance: trd-activity-ketamine-preparation
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Preparation for ketamine"
Description: "Consent to an off-label treatment and what the person has to know: alternatives, dissociation, blood pressure, misuse, bladder, cognition, unknown long-term effects, cost, fasting, way home."
* insert StepActivity(TRDActivityKetaminePreparation, preparation, Preparation, [[Consent to off-label use, instructions, fasting and way home]])
* insert DoneBy(prescriber, Prescriber)
* participant[+].type = #patient
* insert Source([[ASKP3 2025: standards of practice for ketamine]])
* insert Source([[FDA alerts on compounded ketamine, February 2022 and October 2023]])
