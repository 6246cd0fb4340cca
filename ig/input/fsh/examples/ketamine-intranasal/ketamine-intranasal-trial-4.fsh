Instance: ketamine-intranasal-trial-4
InstanceOf: TRDAntidepressantTrial
Usage: #example
Title: "Ketamine intranasal story: trial 4, aripiprazole"
Description: "Augmentation by the community team after ketamine was stopped: partial response at month 6, still taken."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#adequate "Adequate"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#partial-response "Partial response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/medication-statement"
* identifier.value = "KIN-T4"
* status = #active
* medicationCodeableConcept = TRDAntidepressant#aripiprazole "Aripiprazole"
* medicationCodeableConcept.text = "Aripiprazole"
* subject = Reference(ketamine-intranasal-patient)
* effectivePeriod.start = "2026-02-02"
* dosage.text = "5 mg by mouth once daily, added to desvenlafaxine"
* dosage.route = $SCT#26643006 "Oral route (qualifier value)"
* dosage.doseAndRate.doseQuantity = 5 'mg' "mg"
