Instance: ect-trial-1
InstanceOf: TRDAntidepressantTrial
Usage: #example
Title: "ECT story: trial 1, venlafaxine"
Description: "First trial: adequate, no response."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#adequate "Adequate"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#no-response "No response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/medication-statement"
* identifier.value = "ECT-T1"
* status = #completed
* statusReason.text = "Lack of effect"
* medicationCodeableConcept = TRDAntidepressant#venlafaxine "Venlafaxine"
* medicationCodeableConcept.text = "Venlafaxine"
* subject = Reference(ect-patient)
* effectivePeriod.start = "2025-02-03"
* effectivePeriod.end = "2025-06-16"
* dosage.text = "300 mg by mouth once daily"
* dosage.route = $SCT#26643006 "Oral route (qualifier value)"
* dosage.doseAndRate.doseQuantity = 300 'mg' "mg"
