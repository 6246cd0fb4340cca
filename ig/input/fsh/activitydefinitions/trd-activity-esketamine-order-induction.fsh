Instance: trd-activity-esketamine-order-induction
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Order of esketamine, weeks 1 to 4"
Description: "56 mg on day 1, then 56 or 84 mg twice weekly: eight sessions in all. A device holds 28 mg; devices 5 minutes apart. From 65 years the European label starts with 28 mg: the prescriber changes the dose."
* insert OrderActivity(TRDActivityEsketamineOrderInduction)
* profile = "https://w3id.org/trd-careplan/StructureDefinition/trd-esketamine-request"
* insert EsketamineProduct
* insert DosageLine(1, [[Day 1: 56 mg, two devices five minutes apart]], 46713006, [[Nasal route (qualifier value)]])
* dosage[=].timing.repeat.count = 1
* insert Dose(56, mg)
* insert NoDriving
* insert DosageLine(2, [[From the second session: 56 or 84 mg twice weekly, seven sessions]], 46713006, [[Nasal route (qualifier value)]])
* insert Course(dosage[=].timing, 7, 2, 1, wk)
* insert DoseBetween(56, 84, mg)
* insert NoDriving
* insert Source([[Spravato label, dosing and administration]])
