Instance: not-eligible-trial-2
InstanceOf: TRDAntidepressantTrial
Usage: #example
Title: "Not eligible story: trial 2, mirtazapine"
Description: "Second trial: stopped after three weeks for weight gain. It does not count."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#inadequate-duration "Inadequate duration"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#not-assessable "Not assessable"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/medication-statement"
* identifier.value = "NEL-T2"
* status = #stopped
* statusReason.text = "Weight gain of 4 kg"
* medicationCodeableConcept = TRDAntidepressant#mirtazapine "Mirtazapine"
* medicationCodeableConcept.text = "Mirtazapine"
* subject = Reference(not-eligible-patient)
* effectivePeriod.start = "2025-12-01"
* effectivePeriod.end = "2025-12-22"
* dosage.text = "30 mg by mouth at night"
* dosage.route = $SCT#26643006 "Oral route (qualifier value)"
* dosage.doseAndRate.doseQuantity = 30 'mg' "mg"
