Instance: us-trial-1
InstanceOf: TRDAntidepressantTrial
Usage: #example
Title: "US story: trial 1, escitalopram"
Description: "First trial of the episode: 20 mg for 14 weeks, no response."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#adequate "Adequate"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#no-response "No response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/medication-statement"
* identifier.value = "US-T1"
* status = #completed
* statusReason.text = "Lack of effect"
* medicationCodeableConcept = TRDAntidepressant#escitalopram "Escitalopram"
* medicationCodeableConcept.text = "Escitalopram"
* subject = Reference(us-patient)
* effectivePeriod.start = "2024-10-07"
* effectivePeriod.end = "2025-01-13"
* reasonReference = Reference(us-condition)
* dosage.text = "20 mg by mouth once daily"
* dosage.route = $SCT#26643006 "Oral route (qualifier value)"
* dosage.doseAndRate.doseQuantity = 20 'mg' "mg"
