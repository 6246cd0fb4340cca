Instance: trd-activity-ketamine-im-order
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Order of ketamine, injections"
Description: "0.3 to 1.0 mg/kg into the muscle, the range of the trials of ketamine-assisted psychotherapy; the prescriber chooses within it. Weekly, six injections: default of this guide. Off-label: whoever instantiates adds the extension off-label-use."
* insert OrderActivity(TRDActivityKetamineIMOrder)
* profile = "https://w3id.org/trd-careplan/StructureDefinition/trd-ketamine-request"
* insert KetamineProduct([[Racemic ketamine, solution for injection]])
* insert DosageLine(1, [[0.3 to 1.0 mg/kg into the muscle, weekly, six injections]], 78421000, [[Intramuscular route (qualifier value)]])
* insert Course(dosage[=].timing, 6, 1, 1, wk)
* insert DoseBetween(0.3, 1.0, mg/kg)
* insert NoDriving
* insert Source([[Trials of ketamine-assisted psychotherapy: 0.3 to 1.0 mg/kg into the muscle]])
* insert Source([[ASKP3 2025: standards of practice for ketamine]])
