Instance: trd-activity-ketamine-iv-order-twice
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Order of ketamine, six infusions, twice a week"
Description: "0.5 mg/kg over 40 minutes, six infusions in three weeks. The administration records the mg and the weight. Off-label: whoever instantiates adds the extension off-label-use."
* insert OrderActivity(TRDActivityKetamineIVOrderTwice)
* profile = "https://w3id.org/trd-careplan/StructureDefinition/trd-ketamine-request"
* insert KetamineProduct([[Racemic ketamine, solution for injection]])
* insert DosageLine(1, [[0.5 mg/kg over 40 minutes, twice weekly, six infusions]], 47625008, [[Intravenous route (qualifier value)]])
* insert Course(dosage[=].timing, 6, 2, 1, wk)
* dosage[=].timing.repeat.duration = 40
* dosage[=].timing.repeat.durationUnit = #min
* insert Dose(0.5, mg/kg)
* insert NoDriving
* insert LinkedSource([[Anand 2023, ELEKT-D: ketamine or ECT for nonpsychotic treatment-resistant depression]], https://pubmed.ncbi.nlm.nih.gov/37224232)
