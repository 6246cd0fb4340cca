Instance: trd-activity-ketamine-iv-order-continuation
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Order of ketamine, continuation"
Description: "0.5 mg/kg over 40 minutes: weekly for a month, every two weeks for two months, monthly for three months. Off-label: whoever instantiates adds the extension off-label-use."
* insert OrderActivity(TRDActivityKetamineIVOrderContinuation)
* profile = "https://w3id.org/trd-careplan/StructureDefinition/trd-ketamine-request"
* insert KetamineProduct([[Racemic ketamine, solution for injection]])
* insert DosageLine(1, [[0.5 mg/kg over 40 minutes, weekly, four infusions]], 47625008, [[Intravenous route (qualifier value)]])
* insert Course(dosage[=].timing, 4, 1, 1, wk)
* dosage[=].timing.repeat.duration = 40
* dosage[=].timing.repeat.durationUnit = #min
* insert Dose(0.5, mg/kg)
* insert NoDriving
* insert DosageLine(2, [[Then every two weeks, four infusions]], 47625008, [[Intravenous route (qualifier value)]])
* insert Course(dosage[=].timing, 4, 1, 2, wk)
* dosage[=].timing.repeat.duration = 40
* dosage[=].timing.repeat.durationUnit = #min
* insert Dose(0.5, mg/kg)
* insert NoDriving
* insert DosageLine(3, [[Then monthly, three infusions]], 47625008, [[Intravenous route (qualifier value)]])
* insert Course(dosage[=].timing, 3, 1, 1, mo)
* dosage[=].timing.repeat.duration = 40
* dosage[=].timing.repeat.durationUnit = #min
* insert Dose(0.5, mg/kg)
* insert NoDriving
* insert LinkedSource([[Phillips 2019: single, repeated and maintenance ketamine infusions]], https://pubmed.ncbi.nlm.nih.gov/30922101)
* insert LinkedSource([[CAN-BIND ketamine protocol: spacing of maintenance infusions]], https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7265624)
