Instance: minimal-trd-medication-administration
InstanceOf: TRDMedicationAdministration
Usage: #example
Title: "Minimal: administration"
Description: "The least that the profile accepts. A drug named in text, and the session."
* partOf = Reference(minimal-trd-dosing-session)
* status = #completed
* medicationCodeableConcept.text = "Ondansetron"
* subject = Reference(instruments-patient)
* effectiveDateTime = "2026-04-20T10:00:00+02:00"
