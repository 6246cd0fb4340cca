Instance: ect-trial-3
InstanceOf: TRDAntidepressantTrial
Usage: #example
Title: "ECT story: trial 3, lithium"
Description: "Third trial: lithium added to nortriptyline, no response, stopped before ECT."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#adequate "Adequate"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#no-response "No response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/medication-statement"
* identifier.value = "ECT-T3"
* status = #completed
* statusReason.text = "Stopped before ECT"
* medicationCodeableConcept = TRDAntidepressant#lithium "Lithium"
* medicationCodeableConcept.text = "Lithium"
* subject = Reference(ect-patient)
* effectivePeriod.start = "2025-08-18"
* effectivePeriod.end = "2025-10-20"
* dosage.text = "900 mg by mouth at night, added to nortriptyline, by plasma level"
* dosage.route = $SCT#26643006 "Oral route (qualifier value)"
* dosage.doseAndRate.doseQuantity = 900 'mg' "mg"
