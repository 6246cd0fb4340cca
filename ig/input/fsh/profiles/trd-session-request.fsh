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
* code from TRDActivityKindValueSet (required)
* code ^short = "The activity kind; a standard procedure code may stand beside it"
* orderDetail MS
* subject only Reference(Patient)
* subject MS
* occurrence[x] MS
* requester MS
* performer MS
* reasonReference MS
* patientInstruction MS
