Instance: ketamine-intranasal-trial-1
InstanceOf: TRDAntidepressantTrial
Usage: #example
Title: "Ketamine intranasal story: trial 1, fluoxetine"
Description: "First trial: adequate, no response."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#adequate "Adequate"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#no-response "No response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/medication-statement"
* identifier.value = "KIN-T1"
* status = #completed
* statusReason.text = "Lack of effect"
* medicationCodeableConcept = TRDAntidepressant#fluoxetine "Fluoxetine"
* medicationCodeableConcept.text = "Fluoxetine"
* subject = Reference(ketamine-intranasal-patient)
* effectivePeriod.start = "2024-01-15"
* effectivePeriod.end = "2024-05-20"
* dosage.text = "40 mg by mouth once daily"
* dosage.route = $SCT#26643006 "Oral route (qualifier value)"
* dosage.doseAndRate.doseQuantity = 40 'mg' "mg"
