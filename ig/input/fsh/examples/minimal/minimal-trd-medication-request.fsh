Instance: minimal-trd-medication-request
InstanceOf: TRDMedicationRequest
Usage: #example
Title: "Minimal: medication order"
Description: "The least that the profile accepts. A drug named in text."
* status = #draft
* intent = #order
* medicationCodeableConcept.text = "Nortriptyline"
* subject = Reference(instruments-patient)
* dosageInstruction.text = "25 mg at night"
