Instance: ketamine-iv-session-7-dose
InstanceOf: TRDMedicationAdministration
Usage: #example
Title: "Ketamine IV story: session 7, infusion"
Description: "39 mg over 40 minutes: 0.5 mg/kg at a dosing weight of 78 kg."
* extension[weightBasedDose].extension[dose].valueQuantity = 0.5 'mg/kg' "mg/kg"
* extension[weightBasedDose].extension[weight].valueQuantity = 78 'kg' "kg"
* extension[offLabelUse].valueBoolean = true
* identifier.system = "http://clinic.test/fhir/administration"
* identifier.value = "KIV-S7-A1"
* partOf = Reference(ketamine-iv-session-7)
* status = #completed
* category = TRDAdministrationRole#treatment "Antidepressant treatment"
* medicationCodeableConcept.coding[0] = $RXNORM#6130 "ketamine"
* medicationCodeableConcept.coding[1] = $ATC#N01AX03 "ketamine"
* medicationCodeableConcept.text = "Racemic ketamine, intravenous infusion"
* subject = Reference(ketamine-iv-patient)
* effectivePeriod.start = "2026-02-06T10:00:00+01:00"
* effectivePeriod.end = "2026-02-06T10:40:00+01:00"
* performer.function = TRDPerformerFunction#administering-clinician "Administering clinician"
* performer.actor.type = "Practitioner"
* performer.actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.actor.identifier.value = "BERG-12"
* performer.actor.display = "Sara Berg"
* request = Reference(ketamine-iv-order-infusions)
* device = Reference(ketamine-iv-pump)
* dosage.route = $SCT#47625008 "Intravenous route (qualifier value)"
* dosage.dose = 39 'mg' "mg"
