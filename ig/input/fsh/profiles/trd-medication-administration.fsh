Profile: TRDMedicationAdministration
Parent: MedicationAdministration
Id: trd-medication-administration
Title: "TRD Medication Administration"
Description: "A drug given in a session: the mg, the route, the time, and for weight-based doses the mg/kg and the weight behind them. Esketamine, racemic ketamine and psilocybin are recognised by their drug coding and have rules of their own. The lot stands on the Device that device refers to."
* insert Published
* obeys trd-esketamine-3 and trd-esketamine-4 and trd-ketamine-6 and trd-ketamine-8 and trd-psilocybin-3
* extension contains
    WeightBasedDose named weightBasedDose 0..1 MS and
    OffLabelUse named offLabelUse 0..1 MS and
    ControlledSchedule named controlledSchedule 0..1 MS
* identifier MS
* partOf 1..* MS
* partOf only Reference(Procedure)
* partOf ^short = "The session"
* status MS
* statusReason MS
* category MS
* category from TRDAdministrationRoleValueSet (preferred)
* category ^short = "Role of the drug in the session"
* medication[x] only CodeableConcept
* medication[x] MS
* medicationCodeableConcept from TRDPlanDrug (preferred)
* subject only Reference(Patient)
* subject MS
* effective[x] MS
* performer MS
* performer.function MS
* performer.function from TRDPerformerFunctionValueSet (preferred)
* reasonCode MS
* reasonReference MS
* request MS
* device MS
* device ^short = "Nasal spray device, with its lot number and UDI; or the infusion pump"
* dosage MS
* dosage.route MS
* dosage.route from TRDDrugRoute (preferred)
* dosage.dose MS
* dosage.rate[x] MS
