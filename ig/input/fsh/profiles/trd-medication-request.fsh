Profile: TRDMedicationRequest
Parent: MedicationRequest
Id: trd-medication-request
Title: "TRD Medication Request"
Description: "An order of a drug that a TRD care plan uses. The order holds mg/kg for ketamine by vein or muscle, and mg of the device for esketamine. Orders of racemic ketamine and of esketamine are recognised by their drug coding and have rules of their own."
* insert Published
* obeys trd-ketamine-1 and trd-ketamine-2 and trd-ketamine-3 and trd-ketamine-4 and trd-ketamine-5
* obeys trd-esketamine-1 and trd-esketamine-2
* extension contains
    OffLabelUse named offLabelUse 0..1 MS and
    TreatmentPhase named phase 0..1 MS and
    ControlledSchedule named controlledSchedule 0..1 MS
* identifier MS
* status MS
* intent MS
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
