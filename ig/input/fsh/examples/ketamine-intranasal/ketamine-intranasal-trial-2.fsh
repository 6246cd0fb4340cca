Instance: ketamine-intranasal-trial-2
InstanceOf: TRDAntidepressantTrial
Usage: #example
Title: "Ketamine intranasal story: trial 2, nortriptyline"
Description: "Second trial: stopped after three weeks for side effects."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#inadequate-duration "Inadequate duration"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#not-assessable "Not assessable"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/medication-statement"
* identifier.value = "KIN-T2"
* status = #stopped
* statusReason.text = "Constipation and dry mouth"
* medicationCodeableConcept = TRDAntidepressant#nortriptyline "Nortriptyline"
* medicationCodeableConcept.text = "Nortriptyline"
* subject = Reference(ketamine-intranasal-patient)
* effectivePeriod.start = "2024-06-10"
* effectivePeriod.end = "2024-07-01"
* dosage.text = "100 mg by mouth at night"
* dosage.route = $SCT#26643006 "Oral route (qualifier value)"
* dosage.doseAndRate.doseQuantity = 100 'mg' "mg"
