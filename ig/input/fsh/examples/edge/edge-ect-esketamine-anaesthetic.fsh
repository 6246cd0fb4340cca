Instance: edge-ect-esketamine-anaesthetic
InstanceOf: TRDMedicationAdministration
Usage: #example
Title: "Edge: esketamine as the anaesthetic of an ECT session"
Description: "Esketamine 60 mg by vein as induction agent, an anaesthetic by its European label. The dose and route of the nasal spray are not asked of it, because its category says what it is for."
* identifier.system = "http://clinic.test/fhir/administration"
* identifier.value = "EDGE-A2"
* partOf = Reference(edge-ect-session-stopped)
* status = #completed
* category = TRDAdministrationRole#ect-induction-agent "ECT induction agent"
* medicationCodeableConcept = $UNII#50LFG02TXD "esketamine"
* medicationCodeableConcept.text = "Esketamine, intravenous"
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-06-03T08:35:00+02:00"
* dosage.route = $SCT#47625008 "Intravenous route (qualifier value)"
* dosage.dose = 60 'mg' "mg"
