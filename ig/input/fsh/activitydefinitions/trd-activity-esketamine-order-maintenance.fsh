Instance: trd-activity-esketamine-order-maintenance
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Order of esketamine, from week 9"
Description: "56 or 84 mg every two weeks or weekly, least frequent that holds the response. periodMax 2 weeks."
* insert OrderActivity(TRDActivityEsketamineOrderMaintenance)
* profile = "https://w3id.org/trd-careplan/StructureDefinition/trd-esketamine-request"
* insert EsketamineProduct
* insert DosageLine(1, [[56 or 84 mg weekly or every two weeks]], 46713006, [[Nasal route (qualifier value)]])
* insert Recurring(dosage[=].timing, 1, 1, wk)
* insert DoseBetween(56, 84, mg)
* insert NoDriving
* dosage[0].timing.repeat.periodMax = 2
* insert Source([[Spravato label, dosing and administration]])
