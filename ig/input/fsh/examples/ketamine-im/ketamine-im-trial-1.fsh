Instance: ketamine-im-trial-1
InstanceOf: TRDAntidepressantTrial
Usage: #example
Title: "Ketamine IM story: trial 1, citalopram"
Description: "Trial in an earlier episode: adequate, partial response."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#adequate "Adequate"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#partial-response "Partial response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#earlier-episode "Earlier episode"
* identifier.system = "http://clinic.test/fhir/medication-statement"
* identifier.value = "KIM-T1"
* status = #completed
* statusReason.text = "Lack of effect"
* medicationCodeableConcept = TRDAntidepressant#citalopram "Citalopram"
* medicationCodeableConcept.text = "Citalopram"
* subject = Reference(ketamine-im-patient)
* effectivePeriod.start = "2023-03-06"
* effectivePeriod.end = "2023-07-31"
* dosage.text = "40 mg by mouth once daily"
* dosage.route = $SCT#26643006 "Oral route (qualifier value)"
* dosage.doseAndRate.doseQuantity = 40 'mg' "mg"
