Instance: ketamine-im-trial-2
InstanceOf: TRDAntidepressantTrial
Usage: #example
Title: "Ketamine IM story: trial 2, mirtazapine"
Description: "Second trial, current episode: adequate, no response."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#adequate "Adequate"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#no-response "No response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/medication-statement"
* identifier.value = "KIM-T2"
* status = #completed
* statusReason.text = "Weight gain and lack of effect"
* medicationCodeableConcept = TRDAntidepressant#mirtazapine "Mirtazapine"
* medicationCodeableConcept.text = "Mirtazapine"
* subject = Reference(ketamine-im-patient)
* effectivePeriod.start = "2025-03-03"
* effectivePeriod.end = "2025-06-30"
* dosage.text = "45 mg by mouth at night"
* dosage.route = $SCT#26643006 "Oral route (qualifier value)"
* dosage.doseAndRate.doseQuantity = 45 'mg' "mg"
