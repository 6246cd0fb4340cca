Instance: ketamine-im-session-1-dose
InstanceOf: TRDMedicationAdministration
Usage: #example
Title: "Ketamine IM story: session 1, injection"
Description: "51 mg: 0.75 mg/kg at a dosing weight of 68 kg."
* extension[weightBasedDose].extension[dose].valueQuantity = 0.75 'mg/kg' "mg/kg"
* extension[weightBasedDose].extension[weight].valueQuantity = 68 'kg' "kg"
* extension[offLabelUse].valueBoolean = true
* identifier.system = "http://clinic.test/fhir/administration"
* identifier.value = "KIM-S1-A1"
* partOf = Reference(ketamine-im-session-1)
* status = #completed
* category = TRDAdministrationRole#treatment "Antidepressant treatment"
* medicationCodeableConcept.coding[0] = $RXNORM#6130 "ketamine"
* medicationCodeableConcept.coding[1] = $ATC#N01AX03 "ketamine"
* medicationCodeableConcept.text = "Racemic ketamine, intramuscular injection"
* subject = Reference(ketamine-im-patient)
* effectiveDateTime = "2026-01-15T14:00:00+01:00"
* performer.function = TRDPerformerFunction#administering-clinician "Administering clinician"
* performer.actor.type = "Practitioner"
* performer.actor.identifier.system = "http://clinic.test/fhir/practitioner"
* performer.actor.identifier.value = "FERR-03"
* performer.actor.display = "Dr Lucia Ferraro"
* request = Reference(ketamine-im-order-injections)
* dosage.route = $SCT#78421000 "Intramuscular route (qualifier value)"
* dosage.dose = 51 'mg' "mg"
