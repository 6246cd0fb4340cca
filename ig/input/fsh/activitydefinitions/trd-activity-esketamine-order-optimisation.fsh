Instance: trd-activity-esketamine-order-optimisation
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Order of esketamine, weeks 5 to 8"
Description: "56 or 84 mg once weekly, four sessions."
* insert OrderActivity(TRDActivityEsketamineOrderOptimisation)
* profile = "https://w3id.org/trd-careplan/StructureDefinition/trd-esketamine-request"
* insert EsketamineProduct
* insert DosageLine(1, [[56 or 84 mg once weekly, four sessions]], 46713006, [[Nasal route (qualifier value)]])
* insert Course(dosage[=].timing, 4, 1, 1, wk)
* insert DoseBetween(56, 84, mg)
* insert NoDriving
* insert Source([[Spravato label, dosing and administration]])
