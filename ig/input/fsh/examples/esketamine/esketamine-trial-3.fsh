Instance: esketamine-trial-3
InstanceOf: TRDAntidepressantTrial
Usage: #example
Title: "Esketamine story: trial 3, duloxetine"
Description: "Third trial: adequate, partial response, still taken. The oral antidepressant goes on beside esketamine."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#adequate "Adequate"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#partial-response "Partial response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/medication-statement"
* identifier.value = "ESK-T3"
* status = #active
* medicationCodeableConcept = TRDAntidepressant#duloxetine "Duloxetine"
* medicationCodeableConcept.text = "Duloxetine"
* subject = Reference(esketamine-patient)
* effectivePeriod.start = "2025-02-10"
* dosage.text = "120 mg by mouth once daily"
* dosage.route = $SCT#26643006 "Oral route (qualifier value)"
* dosage.doseAndRate.doseQuantity = 120 'mg' "mg"
