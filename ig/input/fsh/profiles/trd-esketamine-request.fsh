Profile: TRDEsketamineRequest
Parent: TRDMedicationRequest
Id: trd-esketamine-request
Title: "TRD Esketamine Request"
Description: "An order of esketamine nasal spray: 28, 56 or 84 mg by the nose. The rules of dose and route are those of the medication request. Off-label use is flagged where it applies: the label covers treatment-resistant depression and, beside an oral antidepressant, depression with acute suicidal ideation or behaviour. Source: Spravato label."
* insert Published
* medicationCodeableConcept from TRDEsketamineDrug (required)
* dosageInstruction.route 1..1
* dosageInstruction.route = $SCT#46713006
* dosageInstruction.doseAndRate 1..*
