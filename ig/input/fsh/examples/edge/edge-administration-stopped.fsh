Instance: edge-administration-stopped
InstanceOf: TRDMedicationAdministration
Usage: #example
Title: "Edge: an infusion that was stopped"
Description: "Ketamine by vein, stopped after 25 of 40 minutes for a rise of blood pressure: what was given so far, at which rate, and why it ended."
* extension[offLabelUse].valueBoolean = true
* identifier.system = "http://clinic.test/fhir/administration"
* identifier.value = "EDGE-A1"
* partOf = Reference(minimal-trd-dosing-session)
* status = #stopped
* statusReason.text = "Blood pressure 182/108"
* category = TRDAdministrationRole#treatment "Antidepressant treatment"
* medicationCodeableConcept = $ATC#N01AX03 "ketamine"
* medicationCodeableConcept.text = "Ketamine, intravenous"
* subject = Reference(instruments-patient)
* effectivePeriod.start = "2026-04-20T10:00:00+02:00"
* effectivePeriod.end = "2026-04-20T10:25:00+02:00"
* reasonCode = $SCT#1153570009 "Treatment resistant depression (disorder)"
* dosage.route = $SCT#47625008 "Intravenous route (qualifier value)"
* dosage.dose = 25 'mg' "mg"
* dosage.rateQuantity = 60 'mg/h' "mg/h"
