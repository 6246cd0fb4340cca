Instance: ect-trial-2
InstanceOf: TRDAntidepressantTrial
Usage: #example
Title: "ECT story: trial 2, nortriptyline"
Description: "Second trial: adequate, partial response."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#adequate "Adequate"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#partial-response "Partial response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/medication-statement"
* identifier.value = "ECT-T2"
* status = #completed
* statusReason.text = "Lack of effect"
* medicationCodeableConcept = TRDAntidepressant#nortriptyline "Nortriptyline"
* medicationCodeableConcept.text = "Nortriptyline"
* subject = Reference(ect-patient)
* effectivePeriod.start = "2025-07-01"
* effectivePeriod.end = "2025-10-20"
* dosage.text = "125 mg by mouth at night, by plasma level"
* dosage.route = $SCT#26643006 "Oral route (qualifier value)"
* dosage.doseAndRate.doseQuantity = 125 'mg' "mg"
