Instance: not-eligible-trial-1
InstanceOf: TRDAntidepressantTrial
Usage: #example
Title: "Not eligible story: trial 1, sertraline"
Description: "First trial: adequate dose for 18 weeks, no response."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#adequate "Adequate"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#no-response "No response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/medication-statement"
* identifier.value = "NEL-T1"
* status = #completed
* statusReason.text = "Lack of effect"
* medicationCodeableConcept = TRDAntidepressant#sertraline "Sertraline"
* medicationCodeableConcept.text = "Sertraline"
* subject = Reference(not-eligible-patient)
* effectivePeriod.start = "2025-07-07"
* effectivePeriod.end = "2025-11-10"
* dosage.text = "100 mg by mouth once daily"
* dosage.route = $SCT#26643006 "Oral route (qualifier value)"
* dosage.doseAndRate.doseQuantity = 100 'mg' "mg"
