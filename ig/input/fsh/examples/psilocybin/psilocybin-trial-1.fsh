Instance: psilocybin-trial-1
InstanceOf: TRDAntidepressantTrial
Usage: #example
Title: "Psilocybin story: trial 1, sertraline"
Description: "First trial: adequate, no response."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#adequate "Adequate"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#no-response "No response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/medication-statement"
* identifier.value = "PSI-T1"
* status = #completed
* statusReason.text = "Lack of effect"
* medicationCodeableConcept = TRDAntidepressant#sertraline "Sertraline"
* medicationCodeableConcept.text = "Sertraline"
* subject = Reference(psilocybin-patient)
* effectivePeriod.start = "2024-05-06"
* effectivePeriod.end = "2024-10-28"
* dosage.text = "150 mg by mouth once daily"
* dosage.route = $SCT#26643006 "Oral route (qualifier value)"
* dosage.doseAndRate.doseQuantity = 150 'mg' "mg"
* reasonReference = Reference(psilocybin-condition)
