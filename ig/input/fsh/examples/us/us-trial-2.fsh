Instance: us-trial-2
InstanceOf: TRDAntidepressantTrial
Usage: #example
Title: "US story: trial 2, venlafaxine"
Description: "Second trial: 225 mg for half a year, partial response. It was tapered off because of high blood pressure, so esketamine is given alone."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#adequate "Adequate"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#partial-response "Partial response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/medication-statement"
* identifier.value = "US-T2"
* status = #completed
* statusReason.text = "Partial effect, rise of blood pressure"
* medicationCodeableConcept = TRDAntidepressant#venlafaxine "Venlafaxine"
* medicationCodeableConcept.text = "Venlafaxine"
* subject = Reference(us-patient)
* effectivePeriod.start = "2025-02-03"
* effectivePeriod.end = "2025-08-11"
* reasonReference = Reference(us-condition)
* dosage.text = "225 mg by mouth once daily"
* dosage.route = $SCT#26643006 "Oral route (qualifier value)"
* dosage.doseAndRate.doseQuantity = 225 'mg' "mg"
