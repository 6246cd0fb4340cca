Instance: trd-activity-ketamine-iv-order-thrice
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Order of ketamine, six infusions, three times a week"
Description: "0.5 mg/kg over 40 minutes, six infusions in two weeks. The administration records the mg and the weight. Off-label: whoever instantiates adds the extension off-label-use."
* insert OrderActivity(TRDActivityKetamineIVOrderThrice)
* profile = "https://w3id.org/trd-careplan/StructureDefinition/trd-ketamine-request"
* insert KetamineProduct([[Racemic ketamine, solution for injection]])
* insert DosageLine(1, [[0.5 mg/kg over 40 minutes, three times weekly, six infusions]], 47625008, [[Intravenous route (qualifier value)]])
* insert Course(dosage[=].timing, 6, 3, 1, wk)
* dosage[=].timing.repeat.duration = 40
* dosage[=].timing.repeat.durationUnit = #min
* insert Dose(0.5, mg/kg)
* insert NoDriving
* insert LinkedSource([[Phillips 2019: single, repeated and maintenance ketamine infusions]], https://pubmed.ncbi.nlm.nih.gov/30922101)
