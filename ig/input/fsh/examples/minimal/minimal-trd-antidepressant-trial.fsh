Instance: minimal-trd-antidepressant-trial
InstanceOf: TRDAntidepressantTrial
Usage: #example
Title: "Minimal: antidepressant trial"
Description: "The least that the profile accepts. Sertraline at an unknown dose; neither adequacy nor outcome is known."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#unknown "Unknown"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#unknown "Unknown"
* status = #completed
* medicationCodeableConcept = TRDAntidepressant#sertraline "Sertraline"
* subject = Reference(instruments-patient)
* effectivePeriod.start = "2019"
* dosage.text = "dose not known"
