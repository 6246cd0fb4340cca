Instance: ketamine-intranasal-trial-3
InstanceOf: TRDAntidepressantTrial
Usage: #example
Title: "Ketamine intranasal story: trial 3, desvenlafaxine"
Description: "Third trial: adequate, partial response, still taken."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#adequate "Adequate"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#partial-response "Partial response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/medication-statement"
* identifier.value = "KIN-T3"
* status = #active
* medicationCodeableConcept = TRDAntidepressant#desvenlafaxine "Desvenlafaxine"
* medicationCodeableConcept.text = "Desvenlafaxine"
* subject = Reference(ketamine-intranasal-patient)
* effectivePeriod.start = "2024-08-05"
* dosage.text = "100 mg by mouth once daily"
* dosage.route = $SCT#26643006 "Oral route (qualifier value)"
* dosage.doseAndRate.doseQuantity = 100 'mg' "mg"
