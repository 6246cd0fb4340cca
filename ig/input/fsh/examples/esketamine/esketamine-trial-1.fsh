Instance: esketamine-trial-1
InstanceOf: TRDAntidepressantTrial
Usage: #example
Title: "Esketamine story: trial 1, sertraline"
Description: "First trial of the current episode: adequate dose for 14 weeks, no response."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#adequate "Adequate"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#no-response "No response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/medication-statement"
* identifier.value = "ESK-T1"
* status = #completed
* statusReason.text = "Lack of effect"
* medicationCodeableConcept = TRDAntidepressant#sertraline "Sertraline"
* medicationCodeableConcept.text = "Sertraline"
* subject = Reference(esketamine-patient)
* effectivePeriod.start = "2024-09-02"
* effectivePeriod.end = "2024-12-09"
* dosage.text = "200 mg by mouth once daily"
* dosage.route = $SCT#26643006 "Oral route (qualifier value)"
* dosage.doseAndRate.doseQuantity = 200 'mg' "mg"
