Extension: TreatmentPhase
Id: treatment-phase
Title: "Treatment Phase"
Description: "The part of the course to which a planned or performed step belongs."
Context: ServiceRequest, MedicationRequest, Procedure
* insert Published
* value[x] only CodeableConcept
* value[x] 1..1
* valueCodeableConcept from TRDTreatmentPhaseValueSet (required)
