Instance: combined-session-1-dose
InstanceOf: TRDMedicationAdministration
Usage: #example
Title: "Combination story: session 1, infusion"
Description: "32 mg over 40 minutes: 0.5 mg/kg at a dosing weight of 64 kg."
* extension[weightBasedDose].extension[dose].valueQuantity = 0.5 'mg/kg' "mg/kg"
* extension[weightBasedDose].extension[weight].valueQuantity = 64 'kg' "kg"
* extension[offLabelUse].valueBoolean = true
* identifier.system = "http://clinic.test/fhir/administration"
* identifier.value = "CMB-S1-A1"
* partOf = Reference(combined-session-1)
* status = #completed
* category = TRDAdministrationRole#treatment "Antidepressant treatment"
* medicationCodeableConcept.coding[0] = $RXNORM#6130 "ketamine"
* medicationCodeableConcept.coding[1] = $ATC#N01AX03 "ketamine"
* medicationCodeableConcept.text = "Racemic ketamine, intravenous infusion"
* subject = Reference(combined-patient)
* effectivePeriod.start = "2026-02-03T10:00:00+00:00"
* effectivePeriod.end = "2026-02-03T10:40:00+00:00"
* performer.function = TRDPerformerFunction#administering-clinician "Administering clinician"
* performer.actor.type = "Practitioner"
* performer.actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.actor.identifier.value = "REIS-18"
* performer.actor.display = "Rui Reis"
* request = Reference(combined-order-infusions)
* dosage.route = $SCT#47625008 "Intravenous route (qualifier value)"
* dosage.dose = 32 'mg' "mg"
