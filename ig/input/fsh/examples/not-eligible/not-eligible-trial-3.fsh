Instance: not-eligible-trial-3
InstanceOf: TRDAntidepressantTrial
Usage: #example
Title: "Not eligible story: trial 3, venlafaxine"
Description: "The trial that was advised, four weeks after its start: too early to rate."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#unknown "Unknown"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#unknown "Unknown"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/medication-statement"
* identifier.value = "NEL-T3"
* status = #active
* medicationCodeableConcept = TRDAntidepressant#venlafaxine "Venlafaxine"
* medicationCodeableConcept.text = "Venlafaxine"
* subject = Reference(not-eligible-patient)
* effectivePeriod.start = "2026-03-09"
* dosage.text = "150 mg by mouth once daily"
* dosage.route = $SCT#26643006 "Oral route (qualifier value)"
* dosage.doseAndRate.doseQuantity = 150 'mg' "mg"
