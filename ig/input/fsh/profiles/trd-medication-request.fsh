Profile: TRDMedicationRequest
Parent: MedicationRequest
Id: trd-medication-request
Title: "TRD Medication Request"
Description: "An order of a drug that a TRD care plan uses. The order holds mg/kg for ketamine by vein or muscle, mg of the device for esketamine, and mg of psilocybin. Orders of racemic ketamine, esketamine and psilocybin are recognised by their drug coding, so the rules of a drug hold whichever profile the order declares. The profile of the drug adds what is asked of every such order; this one stays for antidepressants, drugs of an ECT session and the rest."
* insert Published
* obeys trd-ketamine-1 and trd-ketamine-2 and trd-ketamine-3 and trd-ketamine-4 and trd-ketamine-5
* obeys trd-esketamine-1 and trd-esketamine-2
* obeys trd-psilocybin-6 and trd-psilocybin-7
* extension contains
    OffLabelUse named offLabelUse 0..1 MS and
    TreatmentPhase named phase 0..1 MS and
    ControlledSchedule named controlledSchedule 0..1 MS
* identifier MS
* status MS
* intent MS
* category ^short = "ect-induction-agent (trd-administration-role) for the anaesthetic of an ECT session: the rules of ketamine and esketamine as treatment leave it alone"
* medication[x] only CodeableConcept
* medication[x] MS
* medicationCodeableConcept from TRDPlanDrug (preferred)
* subject only Reference(Patient)
* subject MS
* authoredOn MS
* requester MS
* reasonReference MS
* basedOn MS
* dosageInstruction 1..* MS
* dosageInstruction.timing MS
* dosageInstruction.route MS
* dosageInstruction.route from TRDDrugRoute (preferred)
* dosageInstruction.doseAndRate MS
