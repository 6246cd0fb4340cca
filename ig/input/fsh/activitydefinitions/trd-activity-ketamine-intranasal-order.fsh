Instance: trd-activity-ketamine-intranasal-order
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Order of ketamine, compounded nasal spray"
Description: "50 mg by the nose in the clinic, twice weekly, eight sessions. The dose in mg is fixed; the source for it is weak, and the schedule is the default of this guide. Off-label: whoever instantiates adds the extension off-label-use."
* insert OrderActivity(TRDActivityKetamineIntranasalOrder)
* profile = "https://w3id.org/trd-careplan/StructureDefinition/trd-ketamine-request"
* insert KetamineProduct([[Racemic ketamine nasal spray, compounded]])
* insert DosageLine(1, [[50 mg into the nose in the clinic, twice weekly, eight sessions]], 46713006, [[Nasal route (qualifier value)]])
* insert Course(dosage[=].timing, 8, 2, 1, wk)
* insert Dose(50, mg)
* insert NoDriving
* insert Source([[FDA alerts on compounded ketamine, February 2022 and October 2023]])
* insert Source([[Default of this guide; no source fixes it]])
