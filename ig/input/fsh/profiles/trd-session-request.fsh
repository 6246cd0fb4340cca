Profile: TRDSessionRequest
Parent: ServiceRequest
Id: trd-session-request
Title: "TRD Session Request"
Description: "One planned step of a TRD care plan, single or repeated: preparation, dosing or ECT session, psychotherapy, monitoring, outcome assessment, review, follow-up, integration, maintenance. What was done is recorded elsewhere."
* insert Published
* extension contains TreatmentPhase named phase 0..1 MS
* identifier MS
* basedOn MS
* status MS
* intent MS
* category MS
* code 1..1 MS
* code.coding ^slicing.discriminator.type = #value
* code.coding ^slicing.discriminator.path = "system"
* code.coding ^slicing.rules = #open
* code.coding ^slicing.description = "The activity kind; a standard procedure code may stand beside it"
* code.coding contains kind 1..1 MS and snomed 0..* and loinc 0..*
* code.coding[kind] from TRDActivityKindValueSet (required)
* code.coding[kind].system 1..1
* code.coding[kind].system = Canonical(TRDActivityKind)
* code.coding[kind].code 1..1
* code.coding[snomed].system 1..1
* code.coding[snomed].system = $SCT
* code.coding[loinc].system 1..1
* code.coding[loinc].system = $LNC
* orderDetail MS
* subject only Reference(Patient)
* subject MS
* occurrence[x] MS
* requester MS
* performer MS
* reasonReference MS
* patientInstruction MS
