Instance: ketamine-iv-trial-2
InstanceOf: TRDAntidepressantTrial
Usage: #example
Title: "Ketamine IV story: trial 2, venlafaxine"
Description: "Second trial: adequate, partial response, still taken."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#adequate "Adequate"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#partial-response "Partial response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/medication-statement"
* identifier.value = "KIV-T2"
* status = #active
* medicationCodeableConcept = TRDAntidepressant#venlafaxine "Venlafaxine"
* medicationCodeableConcept.text = "Venlafaxine"
* subject = Reference(ketamine-iv-patient)
* effectivePeriod.start = "2025-02-03"
* dosage.text = "225 mg by mouth once daily"
* dosage.route = $SCT#26643006 "Oral route (qualifier value)"
* dosage.doseAndRate.doseQuantity = 225 'mg' "mg"
