Instance: esketamine-trial-2
InstanceOf: TRDAntidepressantTrial
Usage: #example
Title: "Esketamine story: trial 2, bupropion"
Description: "Second trial: stopped after 18 days for side effects. It is recorded, but does not count as a failure."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#inadequate-duration "Inadequate duration"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#not-assessable "Not assessable"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/medication-statement"
* identifier.value = "ESK-T2"
* status = #stopped
* statusReason.text = "Stopped because of insomnia and agitation"
* medicationCodeableConcept = TRDAntidepressant#bupropion "Bupropion"
* medicationCodeableConcept.text = "Bupropion"
* subject = Reference(esketamine-patient)
* effectivePeriod.start = "2025-01-06"
* effectivePeriod.end = "2025-01-24"
* dosage.text = "150 mg by mouth once daily"
* dosage.route = $SCT#26643006 "Oral route (qualifier value)"
* dosage.doseAndRate.doseQuantity = 150 'mg' "mg"
