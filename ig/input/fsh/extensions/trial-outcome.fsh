Extension: TrialOutcome
Id: trial-outcome
Title: "Trial Outcome"
Description: "What the trial achieved, judged on symptoms (ATHF-SF)."
Context: MedicationStatement, Procedure
* insert Published
* value[x] only CodeableConcept
* value[x] 1..1
* valueCodeableConcept from TRDTrialOutcomeValueSet (required)
