Instance: trd-activity-antidepressant-order
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Order of an oral antidepressant"
Description: "The drug and its dose are chosen by the prescriber: an SSRI or SNRI where the European label of esketamine applies. Whoever instantiates puts drug and dose in."
* insert OrderActivity(TRDActivityAntidepressantOrder)
* profile = Canonical(TRDMedicationRequest)
* productCodeableConcept.text = "Oral antidepressant, chosen by the prescriber"
* insert DosageLine(1, [[By mouth, daily, dose by the label of the drug]], 26643006, [[Oral route (qualifier value)]])
* insert Recurring(dosage[=].timing, 1, 1, d)
* insert Source([[Spravato label, dosing and administration]])
* insert Source([[Spravato, European summary of product characteristics]])
