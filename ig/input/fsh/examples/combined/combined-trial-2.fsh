Instance: combined-trial-2
InstanceOf: TRDAntidepressantTrial
Usage: #example
Title: "Combination story: trial 2, bupropion"
Description: "Second trial: adequate, partial response, still taken."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#adequate "Adequate"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#partial-response "Partial response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/medication-statement"
* identifier.value = "CMB-T2"
* status = #active
* medicationCodeableConcept = TRDAntidepressant#bupropion "Bupropion"
* medicationCodeableConcept.text = "Bupropion"
* subject = Reference(combined-patient)
* effectivePeriod.start = "2025-06-02"
* dosage.text = "300 mg by mouth once daily"
* dosage.route = $SCT#26643006 "Oral route (qualifier value)"
* dosage.doseAndRate.doseQuantity = 300 'mg' "mg"
