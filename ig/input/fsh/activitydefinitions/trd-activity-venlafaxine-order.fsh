Instance: trd-activity-venlafaxine-order
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Order of venlafaxine after ECT"
Description: "Venlafaxine as continuation after the course; the dose is set by the prescriber. In PRIDE it began with the course."
* insert OrderActivity(TRDActivityVenlafaxineOrder)
* profile = Canonical(TRDMedicationRequest)
* productCodeableConcept.coding[0] = TRDAntidepressant#venlafaxine "Venlafaxine"
* productCodeableConcept.text = "Venlafaxine"
* insert DosageLine(1, [[By mouth, daily, from the end of the course, dose set by the prescriber]], 26643006, [[Oral route (qualifier value)]])
* insert Recurring(dosage[=].timing, 1, 1, d)
* insert LinkedSource([[Kellner 2016, PRIDE: continuation ECT with venlafaxine and lithium]], https://doi.org/10.1176/appi.ajp.2016.16010118)
