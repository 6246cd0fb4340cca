Profile: TRDKetamineRequest
Parent: TRDMedicationRequest
Id: trd-ketamine-request
Title: "TRD Ketamine Request"
Description: "An order of racemic ketamine against depression: mg/kg by vein or muscle, mg by other routes, flagged off-label. The rules of dose, route and infusion time are those of the medication request. Ketamine as an anaesthetic in an ECT session is not this order. Source: ELEKT-D, ASKP3; FDA alerts on compounded ketamine."
* insert Published
* medicationCodeableConcept from TRDKetamineDrug (required)
* extension[offLabelUse] 1..1
* dosageInstruction.route 1..1
* dosageInstruction.route from TRDKetamineRoute (extensible)
* dosageInstruction.doseAndRate 1..*
