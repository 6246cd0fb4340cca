Instance: trd-activity-lithium-order
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Order of lithium after ECT"
Description: "Lithium added once the acute course has ended, dose by serum level. The drug review comes before any further ECT session."
* insert OrderActivity(TRDActivityLithiumOrder)
* profile = Canonical(TRDMedicationRequest)
* productCodeableConcept.coding[0] = TRDAntidepressant#lithium "Lithium"
* productCodeableConcept.text = "Lithium"
* insert DosageLine(1, [[By mouth, daily, after the course, dose by serum level]], 26643006, [[Oral route (qualifier value)]])
* insert Recurring(dosage[=].timing, 1, 1, d)
* insert LinkedSource([[Kellner 2016, PRIDE: continuation ECT with venlafaxine and lithium]], https://doi.org/10.1176/appi.ajp.2016.16010118)
* insert Source([[NICE NG222, section 1.13: electroconvulsive therapy]])
