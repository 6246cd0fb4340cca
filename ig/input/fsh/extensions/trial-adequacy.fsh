Extension: TrialAdequacy
Id: trial-adequacy
Title: "Trial Adequacy"
Description: "Whether the trial had enough dose and duration to count as a treatment failure (ATHF-SF)."
Context: MedicationStatement, Procedure
* insert Published
* value[x] only CodeableConcept
* value[x] 1..1
* valueCodeableConcept from TRDTrialAdequacyValueSet (required)
