Instance: ketamine-iv-trial-3
InstanceOf: TRDAntidepressantTrial
Usage: #example
Title: "Ketamine IV story: trial 3, aripiprazole"
Description: "Third trial: augmentation of venlafaxine with aripiprazole, no response."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#adequate "Adequate"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#no-response "No response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/medication-statement"
* identifier.value = "KIV-T3"
* status = #stopped
* statusReason.text = "Restlessness"
* medicationCodeableConcept = TRDAntidepressant#aripiprazole "Aripiprazole"
* medicationCodeableConcept.text = "Aripiprazole"
* subject = Reference(ketamine-iv-patient)
* effectivePeriod.start = "2025-06-02"
* effectivePeriod.end = "2025-09-15"
* dosage.text = "5 mg by mouth once daily, added to venlafaxine"
* dosage.route = $SCT#26643006 "Oral route (qualifier value)"
* dosage.doseAndRate.doseQuantity = 5 'mg' "mg"
