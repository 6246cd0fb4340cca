Instance: psilocybin-trial-2
InstanceOf: TRDAntidepressantTrial
Usage: #example
Title: "Psilocybin story: trial 2, duloxetine"
Description: "Second trial: adequate, partial response, tapered off before psilocybin."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#adequate "Adequate"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#partial-response "Partial response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/medication-statement"
* identifier.value = "PSI-T2"
* status = #completed
* statusReason.text = "Tapered off before psilocybin"
* medicationCodeableConcept = TRDAntidepressant#duloxetine "Duloxetine"
* medicationCodeableConcept.text = "Duloxetine"
* subject = Reference(psilocybin-patient)
* effectivePeriod.start = "2024-11-11"
* effectivePeriod.end = "2026-03-09"
* dosage.text = "90 mg by mouth once daily"
* dosage.route = $SCT#26643006 "Oral route (qualifier value)"
* dosage.doseAndRate.doseQuantity = 90 'mg' "mg"
* reasonReference = Reference(psilocybin-condition)
