Instance: ketamine-im-trial-3
InstanceOf: TRDAntidepressantTrial
Usage: #example
Title: "Ketamine IM story: trial 3, vortioxetine"
Description: "Third trial, current episode: adequate, no response, still taken."
* extension[adequacy].valueCodeableConcept = TRDTrialAdequacy#adequate "Adequate"
* extension[outcome].valueCodeableConcept = TRDTrialOutcome#no-response "No response"
* extension[episode].valueCodeableConcept = TRDEpisodeWindow#current-episode "Current episode"
* identifier.system = "http://clinic.test/fhir/medication-statement"
* identifier.value = "KIM-T3"
* status = #active
* medicationCodeableConcept = TRDAntidepressant#vortioxetine "Vortioxetine"
* medicationCodeableConcept.text = "Vortioxetine"
* subject = Reference(ketamine-im-patient)
* effectivePeriod.start = "2025-07-14"
* dosage.text = "20 mg by mouth once daily"
* dosage.route = $SCT#26643006 "Oral route (qualifier value)"
* dosage.doseAndRate.doseQuantity = 20 'mg' "mg"
