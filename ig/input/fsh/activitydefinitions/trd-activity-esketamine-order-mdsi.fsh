Instance: trd-activity-esketamine-order-mdsi
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Order of esketamine, acute suicidal ideation"
Description: "84 mg twice weekly for four weeks; may fall to 56 mg once, by tolerability. With an oral antidepressant."
* insert OrderActivity(TRDActivityEsketamineOrderMDSI)
* profile = "https://w3id.org/trd-careplan/StructureDefinition/trd-esketamine-request"
* insert EsketamineProduct
* insert DosageLine(1, [[84 mg twice weekly, eight sessions; 56 mg if 84 mg is not tolerated]], 46713006, [[Nasal route (qualifier value)]])
* insert Course(dosage[=].timing, 8, 2, 1, wk)
* insert Dose(84, mg)
* insert NoDriving
* insert Source([[Spravato label, dosing and administration]])
