Instance: combined-trial-1
InstanceOf: TRDAntidepressantTrial
Usage: #example
Title: "Combination story: trial 1, sertraline"
Description: "First trial: adequate, no response."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#adequate "Adequate"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#no-response "No response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/medication-statement"
* identifier.value = "CMB-T1"
* status = #completed
* medicationCodeableConcept = TRDAntidepressant#sertraline "Sertraline"
* medicationCodeableConcept.text = "Sertraline"
* subject = Reference(combined-patient)
* effectivePeriod.start = "2025-02-10"
* effectivePeriod.end = "2025-05-19"
* dosage.text = "150 mg by mouth once daily"
* dosage.route = $SCT#26643006 "Oral route (qualifier value)"
* dosage.doseAndRate.doseQuantity = 150 'mg' "mg"
